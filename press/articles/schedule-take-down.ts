import { z } from "zod";
import { databaseNow } from "#lib/database/clock.ts";
import { CommandError } from "#lib/errors.ts";
import { askAt } from "#lib/jobs/ask-at.ts";
import { articleIdSchema } from "#newsroom/articles/article-content-schema.ts";
import { authoriseArticleAction } from "#newsroom/articles/article-policy.ts";
import { wallClockSchema } from "#newsroom/articles/dates/dates-schema.ts";
import { resolveMoment } from "#newsroom/articles/dates/resolve-moment.ts";
import { loadArticle } from "#newsroom/articles/load-article.ts";
import { recordAuditEntry } from "#newsroom/audit/record-audit-entry.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { DEFAULT_NOTICE, noticeSchema } from "./withdraw-article.ts";

const inputSchema = z.strictObject({
  articleId: articleIdSchema,
  takeDownFor: wallClockSchema,
  /** Whether its address answers 404 from then on, or 410 with the notice. */
  how: z.enum(["unpublish", "withdraw"]),
  notice: noticeSchema,
});

const FIELD = "takeDownFor";
const OVER = "Dieser Zeitpunkt ist schon vorbei. Wählen Sie einen späteren oder nehmen Sie den Artikel gleich offline.";

/**
 * Names the moment in which readers stop seeing a piece, or another moment.
 * @throws CommandError "not-allowed", "wrong-state", "invalid" for a moment that is over or not on German clocks
 */
export async function scheduleTakeDown(actor: Actor, input: unknown): Promise<{ readonly takeDownFor: Date }> {
  const { articleId, how, notice, ...wish } = parseInput(inputSchema, input);
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, articleId);
    authoriseArticleAction(actor, "schedule-take-down", article.standing);
    const takeDownFor = resolveMoment(FIELD, wish.takeDownFor);
    if (takeDownFor <= (await databaseNow(transaction)))
      throw new CommandError("invalid", OVER, [{ field: FIELD, message: OVER }]);
    const takeDownNotice = how === "withdraw" ? notice || DEFAULT_NOTICE : null;
    const data = { takeDownFor, takeDownNotice };
    await transaction.article.update({ where: { id: articleId }, data, select: { id: true } });
    await askAt(transaction, "due-articles", takeDownFor);
    await recordAuditEntry(transaction, actor, {
      action: "schedule-take-down",
      subject: "article",
      subjectId: articleId,
      details: { how, takeDownFor: takeDownFor.toISOString(), ...(takeDownNotice === null ? {} : { takeDownNotice }) },
    });
    return { takeDownFor };
  });
}
