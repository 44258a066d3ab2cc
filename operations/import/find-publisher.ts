import { CommandError } from "#lib/errors.ts";
import { judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { type Actor, SYSTEM } from "#newsroom/people/actor.ts";
import { findUserByEmail } from "#newsroom/people/user-queries.ts";

const IMPORTED_DRAFT = { state: "draft", isOwn: false, isTrashed: false } as const;

/**
 * In whose name imported pieces are published: the account of this address as it is now, or the system. Asked again
 * for each piece, because a right may end while an archive is imported.
 * @throws CommandError "not-found", "not-allowed" for a disabled account or one that may not publish
 */
export async function findPublisher(email: string | undefined): Promise<Actor> {
  if (email === undefined) return SYSTEM;
  const user = await findUserByEmail(email);
  if (user === null) throw new CommandError("not-found", `Ein Konto mit der Adresse ${email} gibt es nicht.`);
  if (user.isDisabled) throw new CommandError("not-allowed", `Das Konto ${email} ist gesperrt.`);
  const actor: Actor = { kind: "user", id: user.id, name: user.name, role: user.role };
  if (judgeArticleAction(actor, "publish", IMPORTED_DRAFT).allowed) return actor;
  throw new CommandError("not-allowed", `${user.name} (${user.role}) darf nicht veröffentlichen.`);
}
