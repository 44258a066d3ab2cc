import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../../newsroom-database.ts";
import { parseInput } from "../../parse-input.ts";
import type { Actor } from "../../people/actor.ts";
import { articleIdSchema } from "../article-content-schema.ts";
import { authoriseArticleAction } from "../article-policy.ts";
import { loadArticle } from "../load-article.ts";

/**
 * Calls off that a piece is taken from its readers; they go on seeing it.
 * @throws CommandError "wrong-state" also where nothing of the kind was planned
 */
export async function unscheduleTakeDown(actor: Actor, articleId: unknown): Promise<void> {
  const id = parseInput(articleIdSchema, articleId);
  await newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, id);
    authoriseArticleAction(actor, "unschedule-take-down", article.standing);
    if (article.takeDownFor === null)
      throw new CommandError("wrong-state", "Es ist nicht geplant, den Artikel offline zu nehmen.");
    const data = { takeDownFor: null, takeDownNotice: null };
    await transaction.article.update({ where: { id }, data, select: { id: true } });
    await recordAuditEntry(transaction, actor, {
      action: "unschedule-take-down",
      subject: "article",
      subjectId: id,
      details: { takeDownFor: article.takeDownFor.toISOString() },
    });
  });
}
