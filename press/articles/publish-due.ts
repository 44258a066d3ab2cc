import { CommandError } from "#lib/errors.ts";
import { readClearance } from "#newsroom/articles/approval/read-clearance.ts";
import { VOID_APPROVAL } from "#newsroom/articles/approval-policy.ts";
import { loadArticle } from "#newsroom/articles/load-article.ts";
import { recordAuditEntry } from "#newsroom/audit/record-audit-entry.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { notify } from "#newsroom/notifications/notify.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { eachDue } from "./each-due.ts";
import { publishWithin } from "./publish-article.ts";

/** What became of the pieces whose moment has come: their numbers. */
export type PublishedDue = { readonly published: readonly number[]; readonly failed: readonly number[] };

/**
 * Publishes every piece whose moment has come, by the database's clock, once: however many instances ask at the same time,
 * and however late. What cannot be published any more waits for approval again; the log says why.
 */
export async function publishDue(): Promise<PublishedDue> {
  const { done, refused } = await eachDue({ lockNext, act: publishApproved, refuse: sendBack });
  return { published: done, failed: refused };
}

async function lockNext(transaction: Transaction, passedOver: readonly number[]): Promise<number | null> {
  const [row] = await transaction.$queryRaw<{ id: number }[]>`
    SELECT id FROM newsroom.article
    WHERE state = 'scheduled' AND scheduled_for <= now() AND id <> ALL(${passedOver})
    ORDER BY scheduled_for, id LIMIT 1 FOR UPDATE`;
  return row?.id ?? null;
}

/** What changed since, such as merged keywords, nobody has approved. */
async function publishApproved(transaction: Transaction, id: number): Promise<void> {
  const article = await loadArticle(transaction, SYSTEM, id);
  const { approval } = await readClearance(transaction, article);
  if (approval !== "valid") throw new CommandError("wrong-state", VOID_APPROVAL);
  await publishWithin(transaction, SYSTEM, { articleId: id, version: article.version });
}

/** With everything that is wrong: nobody is there to whom a field could show it. */
function reasonOf({ message, problems }: CommandError): string {
  return [message, ...problems.map((problem) => problem.message)].filter(isNew).join(" ");
}

function isNew(sentence: string, at: number, all: readonly string[]): boolean {
  return all.indexOf(sentence) === at;
}

async function sendBack(id: number, refusal: CommandError): Promise<boolean> {
  return newsroomDatabase().$transaction(async (transaction) => {
    // Meanwhile somebody may have published it, called it off or named another moment.
    const [due] = await transaction.$queryRaw<unknown[]>`
      SELECT 1 FROM newsroom.article WHERE id = ${id} AND state = 'scheduled' AND scheduled_for <= now() FOR UPDATE`;
    if (due === undefined) return false;
    const data = { state: "in_review" as const, scheduledFor: null };
    await transaction.article.update({ where: { id }, data, select: { id: true } });
    const reason = reasonOf(refusal);
    await recordAuditEntry(transaction, SYSTEM, {
      action: "fail-schedule",
      subject: "article",
      subjectId: id,
      from: "scheduled",
      to: "in_review",
      details: { reason },
    });
    await notify(transaction, SYSTEM, { kind: "schedule-failed", articleId: id, remark: refusal.message });
    return true;
  });
}
