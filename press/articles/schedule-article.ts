import { z } from "zod";
import { databaseNow } from "#lib/database/clock.ts";
import { CommandError } from "#lib/errors.ts";
import { askAt } from "#lib/jobs/ask-at.ts";
import { readClearance } from "#newsroom/articles/approval/read-clearance.ts";
import { storeApproval } from "#newsroom/articles/approval/store-approval.ts";
import { judgeSchedule } from "#newsroom/articles/approval-policy.ts";
import { articleIdSchema } from "#newsroom/articles/article-content-schema.ts";
import { authoriseArticleAction } from "#newsroom/articles/article-policy.ts";
import { requireCleared } from "#newsroom/articles/checklist/require-cleared.ts";
import { seenWarningsSchema } from "#newsroom/articles/checklist/seen-warnings-schema.ts";
import { wallClockSchema } from "#newsroom/articles/dates/dates-schema.ts";
import { resolveMoment } from "#newsroom/articles/dates/resolve-moment.ts";
import { type LoadedArticle, loadArticle } from "#newsroom/articles/load-article.ts";
import { keepRevision } from "#newsroom/articles/revisions/keep-revision.ts";
import { recordAuditEntry } from "#newsroom/audit/record-audit-entry.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import { type Actor, actorId } from "#newsroom/people/actor.ts";

const inputSchema = z.strictObject({
  articleId: articleIdSchema,
  /** The version that the person saw when deciding. */
  version: z.number().int().positive(),
  scheduledFor: wallClockSchema,
  seenWarnings: seenWarningsSchema,
});

/** Field of the moment in problems. */
const FIELD = "scheduledFor";

/**
 * Names the moment in which readers will see exactly this version, or another moment; where no four eyes are asked for, an
 * editor's word approves it in the same step. Until then it stays as it is: whoever wants to change it calls the schedule off.
 * @throws CommandError "stale" when the article changed since, "invalid" with what is missing or for a moment that is over,
 *   before the end of an embargo, or not on German clocks, "unconfirmed" with warnings that the person was not shown
 */
export async function scheduleArticle(actor: Actor, input: unknown): Promise<{ readonly scheduledFor: Date }> {
  const wish = parseInput(inputSchema, input);
  const { articleId, version } = wish;
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, articleId);
    authoriseArticleAction(actor, "schedule", article.standing);
    const clearance = await readClearance(transaction, article);
    const verdict = judgeSchedule(actor, article.standing, clearance);
    if (!verdict.allowed) throw new CommandError("wrong-state", verdict.reason);
    if (article.version !== version) throw stale();
    const scheduledFor = resolveMoment(FIELD, wish.scheduledFor);
    const now = await databaseNow(transaction);
    refuseTooEarly(scheduledFor, now, article.embargoUntil);
    const cleared = await requireCleared(transaction, article, { at: scheduledFor, seenWarnings: wish.seenWarnings });
    if (clearance.approval !== "valid") await approveInPassing(transaction, actor, article);
    const changed = { state: "scheduled" as const, scheduledFor, changedAt: now, changedById: actorId(actor) };
    await transaction.article.update({ where: { id: articleId }, data: changed, select: { id: true } });
    await askAt(transaction, "due-articles", scheduledFor);
    await recordAuditEntry(transaction, actor, {
      action: "schedule-article",
      subject: "article",
      subjectId: articleId,
      from: article.state,
      to: "scheduled",
      details: { version, scheduledFor: scheduledFor.toISOString(), ...cleared.details },
    });
    return { scheduledFor };
  });
}

async function approveInPassing(transaction: Transaction, actor: Actor, article: LoadedArticle): Promise<void> {
  await keepRevision(transaction, actor, article, "approval");
  await storeApproval(transaction, actor, article);
}

function refuseTooEarly(moment: Date, now: Date, embargoUntil: Date | null): void {
  if (moment <= now)
    throw problem("Dieser Zeitpunkt ist schon vorbei. Wählen Sie einen späteren oder veröffentlichen Sie gleich.");
  if (embargoUntil !== null && moment < embargoUntil)
    throw problem("Dann gilt die Sperrfrist noch. Wählen Sie einen Zeitpunkt nach ihrem Ende.");
}

function problem(message: string): CommandError {
  return new CommandError("invalid", message, [{ field: FIELD, message }]);
}

function stale(): CommandError {
  return new CommandError(
    "stale",
    "Der Artikel wurde inzwischen geändert. Lesen Sie die neue Fassung, bevor Sie planen.",
  );
}
