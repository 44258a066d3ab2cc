import { databaseNow } from "#lib/database/clock.ts";
import { forgetSheet } from "#lib/storage/kept-sheets.ts";
import { endApproval } from "#newsroom/articles/approval/void-approval.ts";
import type { ArticleState } from "#newsroom/articles/article.ts";
import { articleIdSchema } from "#newsroom/articles/article-content-schema.ts";
import { type ArticleAction, authoriseArticleAction } from "#newsroom/articles/article-policy.ts";
import { loadArticle } from "#newsroom/articles/load-article.ts";
import { keepRevision } from "#newsroom/articles/revisions/keep-revision.ts";
import { recordAuditEntry } from "#newsroom/audit/record-audit-entry.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import { type Actor, actorId } from "#newsroom/people/actor.ts";
import { sweepReferences } from "../print-references.ts";
import { raiseEdition } from "../raise-edition.ts";

export type TakeDown = {
  readonly action: Extract<ArticleAction, "unpublish" | "withdraw">;
  readonly to: Extract<ArticleState, "draft" | "withdrawn">;
  readonly reason?: string;
  /** What stands at the address from now on; nothing means 404. */
  readonly leave?: (transaction: Transaction, articleId: number, at: Date) => Promise<void>;
};

/** Takes a piece out of the portal, with everything that only this piece showed. */
export async function takeDown(actor: Actor, articleId: unknown, order: TakeDown): Promise<void> {
  const id = parseInput(articleIdSchema, articleId);
  await newsroomDatabase().$transaction((transaction) => takeDownWithin(transaction, actor, id, order));
  await forgetSheet(id);
}

/** The same inside a transaction; whoever commits it lets go of the sheet that was made for readers. */
export async function takeDownWithin(
  transaction: Transaction,
  actor: Actor,
  id: number,
  order: TakeDown,
): Promise<void> {
  const article = await loadArticle(transaction, actor, id);
  authoriseArticleAction(actor, order.action, article.standing);
  await raiseEdition(transaction);
  const now = await databaseNow(transaction);
  await transaction.portalArticle.deleteMany({ where: { id } });
  await order.leave?.(transaction, id, now);
  await sweepReferences(transaction);
  if (order.action === "withdraw") await keepRevision(transaction, actor, article, "withdrawal");
  await endApproval(transaction, id);
  await transaction.article.update({
    where: { id },
    data: {
      state: order.to,
      publishedVersion: null,
      takeDownFor: null,
      takeDownNotice: null,
      changedAt: now,
      changedById: actorId(actor),
    },
    select: { id: true },
  });
  await recordAuditEntry(transaction, actor, {
    action: `${order.action}-article`,
    subject: "article",
    subjectId: id,
    from: article.state,
    to: order.to,
    ...(order.reason === undefined ? {} : { details: { reason: order.reason } }),
  });
}
