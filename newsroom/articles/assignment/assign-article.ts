import { CommandError } from "#lib/errors.ts";
import { newsroomDatabase, type Transaction } from "../../newsroom-database.ts";
import { notify } from "../../notifications/notify.ts";
import { parseInput } from "../../parse-input.ts";
import type { Actor } from "../../people/actor.ts";
import { authoriseArticleAction } from "../article-policy.ts";
import { loadArticle } from "../load-article.ts";
import type { Assignment, Responsible } from "./assignment.ts";
import { assignmentSchema } from "./assignment-schema.ts";
import { readAssignment, storeAssignment } from "./store-assignment.ts";

/**
 * Says who sees to an article, by which day, how urgent it is, and what there is to say about it.
 * @throws CommandError "not-allowed", "wrong-state", "invalid" at the field, also for an account that is gone or disabled
 */
export async function assignArticle(actor: Actor, input: unknown): Promise<Assignment> {
  const { articleId, responsibleId, ...wishes } = parseInput(assignmentSchema, input);
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, articleId);
    authoriseArticleAction(actor, "assign", article.standing);
    const before = await readAssignment(transaction, articleId);
    const after = { ...wishes, responsible: await findResponsible(transaction, responsibleId, before) };
    await storeAssignment(transaction, actor, { articleId, before, after, action: "assign-article" });
    const { responsible } = after;
    if (responsible !== null && responsible.id !== before.responsible?.id) {
      await notify(transaction, actor, { kind: "assigned", articleId, to: [responsible.id], remark: wishes.note });
    }
    return after;
  });
}

/** Whoever has the piece already may keep it, also with a disabled account: changing the day must not fail for it. */
async function findResponsible(
  transaction: Transaction,
  id: string | null,
  { responsible }: Assignment,
): Promise<Responsible | null> {
  if (id === null || id === responsible?.id) return id === null ? null : responsible;
  const user = await transaction.user.findFirst({ where: { id, disabledAt: null }, select: { id: true, name: true } });
  if (user !== null) return user;
  const message = "Dieses Konto gibt es nicht mehr oder es ist gesperrt. Wählen Sie jemand anderen.";
  throw new CommandError("invalid", message, [{ field: "responsibleId", message }]);
}
