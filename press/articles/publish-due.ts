import { CommandError } from "#lib/errors.ts";
import { readClearance } from "#newsroom/articles/approval/read-clearance.ts";
import { VOID_APPROVAL } from "#newsroom/articles/approval-policy.ts";
import { loadArticle } from "#newsroom/articles/load-article.ts";
import { recordAuditEntry } from "#newsroom/audit/record-audit-entry.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { notify } from "#newsroom/notifications/notify.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { publishWithin } from "./publish-article.ts";

/** Publications take turns anyway: each raises the edition. */
const TIMEOUT_MS = 20_000;

/** What became of the pieces whose moment has come: their numbers. */
export type DueArticles = { readonly published: readonly number[]; readonly failed: readonly number[] };

/**
 * Publishes every piece whose moment has come, by the database's clock, once: however many instances ask at the same time,
 * and however late. What cannot be published any more waits for approval again; the log says why.
 */
export async function publishDue(): Promise<DueArticles> {
  const [published, failed]: [number[], number[]] = [[], []];
  for (;;) {
    const done = await publishNext();
    if (done === null) return { published, failed };
    (done.isPublished ? published : failed).push(done.id);
  }
}

async function publishNext(): Promise<{ readonly id: number; readonly isPublished: boolean } | null> {
  let id: number | null = null;
  try {
    return await newsroomDatabase().$transaction(
      async (transaction) => {
        id = await takeNext(transaction);
        if (id === null) return null;
        const { version } = await requireApproved(transaction, id);
        await publishWithin(transaction, SYSTEM, id, version);
        await notify(transaction, SYSTEM, { kind: "published", articleId: id });
        return { id, isPublished: true };
      },
      { timeout: TIMEOUT_MS },
    );
  } catch (error) {
    if (id === null || !(error instanceof CommandError)) throw error;
    return { id, isPublished: !(await sendBack(id, error.message)) };
  }
}

/** Another instance's piece is skipped: it is being published there. */
async function takeNext(transaction: Transaction): Promise<number | null> {
  const [row] = await transaction.$queryRaw<{ id: number }[]>`
    SELECT id FROM newsroom.article
    WHERE state = 'scheduled' AND scheduled_for <= now() AND trashed_at IS NULL
    ORDER BY scheduled_for, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return row?.id ?? null;
}

/** What changed since, such as merged keywords, nobody has approved. */
async function requireApproved(transaction: Transaction, id: number): Promise<{ readonly version: number }> {
  const article = await loadArticle(transaction, SYSTEM, id);
  const { approval } = await readClearance(transaction, article);
  if (approval !== "valid") throw new CommandError("wrong-state", VOID_APPROVAL);
  return article;
}

/** @returns false when it is not waiting any more: somebody was quicker */
async function sendBack(id: number, reason: string): Promise<boolean> {
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, SYSTEM, id);
    if (article.state !== "scheduled") return false;
    const data = { state: "in_review" as const, scheduledFor: null };
    await transaction.article.update({ where: { id }, data, select: { id: true } });
    await recordAuditEntry(transaction, SYSTEM, {
      action: "fail-schedule",
      subject: "article",
      subjectId: id,
      from: "scheduled",
      to: "in_review",
      details: { reason },
    });
    await notify(transaction, SYSTEM, { kind: "schedule-failed", articleId: id, remark: reason });
    return true;
  });
}
