import { CommandError } from "#lib/errors.ts";
import { type ArticleStanding, authoriseArticleAction, judgeArticleAction } from "../articles/article-policy.ts";
import type { Actor } from "../people/actor.ts";

/** Whose a thread or a comment is; null when the account is gone. */
export type Ownership = { readonly ownerId: string | null };

/** Whoever began a thread may settle and reopen it, like the article's authors and editors. */
export function mayResolveThread(actor: Actor, thread: Ownership, article: ArticleStanding): boolean {
  const isEntitled = judgeArticleAction(actor, "resolve-comments", article).allowed;
  return isEntitled || (isOwner(actor, thread) && judgeArticleAction(actor, "comment", article).allowed);
}

/** @throws CommandError "not-allowed", "wrong-state" for an article in the trash */
export function authoriseResolving(actor: Actor, thread: Ownership, article: ArticleStanding): void {
  if (!mayResolveThread(actor, thread, article)) authoriseArticleAction(actor, "resolve-comments", article);
}

/**
 * One's own words alone are changed or deleted, also by editors and admins.
 * @throws CommandError "not-allowed", "wrong-state" for an article in the trash
 */
export function authoriseChangingComment(actor: Actor, comment: Ownership, article: ArticleStanding): void {
  authoriseArticleAction(actor, "comment", article);
  if (!isOwner(actor, comment))
    throw new CommandError("not-allowed", "Diesen Kommentar hat jemand anderes geschrieben.");
}

function isOwner(actor: Actor, { ownerId }: Ownership): boolean {
  return actor.kind === "user" && actor.id === ownerId;
}
