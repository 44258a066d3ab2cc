import { databaseNow } from "#lib/database/clock.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { recordAuditEntry } from "../../audit/record-audit-entry.ts";
import type { Transaction } from "../../newsroom-database.ts";
import { notify } from "../../notifications/notify.ts";
import { type Actor, actorName, SYSTEM } from "../../people/actor.ts";
import type { ArticleContent, ArticleState } from "../article.ts";
import { hashContent } from "../revisions/hash-content.ts";

type Standing = { readonly id: number; readonly state: ArticleState };

/** An article that the caller has locked, with the content that it has from now on. */
type Changed = Standing & { readonly content: ArticleContent };

/**
 * Ends the approval of an article whose content is another one now; an approved or scheduled piece waits for approval again.
 * Taking the change back does not bring the approval back: somebody may have read the piece in between.
 */
export async function voidApproval(transaction: Transaction, actor: Actor, changed: Changed): Promise<void> {
  await voidWhere(transaction, actor, changed, { contentHash: { not: hashContent(changed.content) } });
}

/** Ends the approval of an article that the caller has locked, whatever it was given for. */
export async function voidAnyApproval(transaction: Transaction, actor: Actor, article: Standing): Promise<void> {
  await voidWhere(transaction, actor, article, {});
}

async function voidWhere(
  transaction: Transaction,
  actor: Actor,
  { id, state }: Standing,
  which: Prisma.ApprovalWhereInput,
): Promise<void> {
  const { count } = await transaction.approval.updateMany({
    where: { ...which, articleId: id, voidedAt: null },
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
  // Where readers go on seeing the piece and nobody has to approve its next edition, it is nobody's task.
  if (state !== "published" || (await asksForFourEyes(transaction, id)))
    await notify(transaction, actor, { kind: "approval-voided", articleId: id });
}

async function asksForFourEyes(transaction: Transaction, id: number): Promise<boolean> {
  const { section } = await transaction.article.findUniqueOrThrow({
    where: { id },
    select: { section: { select: { needsFourEyes: true } } },
  });
  return section?.needsFourEyes === true;
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
