import { databaseNow } from "#lib/database/clock.ts";
import { recordAuditEntry } from "../../audit/record-audit-entry.ts";
import type { Transaction } from "../../newsroom-database.ts";
import { notify } from "../../notifications/notify.ts";
import { type Actor, actorName, SYSTEM } from "../../people/actor.ts";
import type { ArticleContent, ArticleState } from "../article.ts";
import { hashContent } from "../revisions/hash-content.ts";

/** An article that the caller has locked, with the content that it has from now on. */
type Changed = { readonly id: number; readonly state: ArticleState; readonly content: ArticleContent };

/**
 * Ends the approval of an article whose content is another one now; an approved or scheduled piece waits for approval again.
 * Taking the change back does not bring the approval back: somebody may have read the piece in between.
 */
export async function voidApproval(transaction: Transaction, actor: Actor, changed: Changed): Promise<void> {
  const { id, state, content } = changed;
  const { count } = await transaction.approval.updateMany({
    where: { articleId: id, voidedAt: null, contentHash: { not: hashContent(content) } },
    data: { voidedAt: await databaseNow(transaction), voidedByName: actorName(actor) },
  });
  if (count === 0) return;
  const to = state === "approved" || state === "scheduled" ? "in_review" : state;
  if (to !== state) {
    await transaction.article.update({ where: { id }, data: { state: to, scheduledFor: null }, select: { id: true } });
  }
  await recordAuditEntry(transaction, actor, {
    action: "void-approval",
    subject: "article",
    subjectId: id,
    from: state,
    to,
  });
  await notify(transaction, actor, { kind: "approval-voided", articleId: id });
}

/** Whoever sends a piece back or takes it from its readers has it approved anew before they see it. */
export async function endApproval(transaction: Transaction, articleId: number): Promise<void> {
  await transaction.approval.deleteMany({ where: { articleId } });
}

/** Whoever wrote last, as the log names them; the system where the account is gone. */
export async function writerAsActor(transaction: Transaction, userId: string | null): Promise<Actor> {
  if (userId === null) return SYSTEM;
  const user = await transaction.user.findUnique({ where: { id: userId }, select: { name: true, role: true } });
  return user === null ? SYSTEM : { kind: "user", id: userId, ...user };
}
