import { databaseNow } from "#lib/database/clock.ts";
import { recordAuditEntry } from "../../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../../newsroom-database.ts";
import { parseInput } from "../../parse-input.ts";
import { type Actor, actorId } from "../../people/actor.ts";
import { articleIdSchema } from "../article-content-schema.ts";
import { authoriseArticleAction } from "../article-policy.ts";
import { loadArticle } from "../load-article.ts";

/** Calls a planned publication off; the piece stays approved, and can be written in again. */
export async function unscheduleArticle(actor: Actor, articleId: unknown): Promise<void> {
  const id = parseInput(articleIdSchema, articleId);
  await newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, id);
    authoriseArticleAction(actor, "unschedule", article.standing);
    const changed = {
      state: "approved" as const,
      scheduledFor: null,
      changedAt: await databaseNow(transaction),
      changedById: actorId(actor),
    };
    await transaction.article.update({ where: { id }, data: changed, select: { id: true } });
    await recordAuditEntry(transaction, actor, {
      action: "unschedule-article",
      subject: "article",
      subjectId: id,
      from: article.state,
      to: "approved",
    });
  });
}
