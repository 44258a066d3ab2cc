import { databaseNow } from "#lib/database/clock.ts";
import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../../audit/record-audit-entry.ts";
import { newsroomDatabase, type Transaction } from "../../newsroom-database.ts";
import { notify } from "../../notifications/notify.ts";
import { parseInput } from "../../parse-input.ts";
import { type Actor, actorId } from "../../people/actor.ts";
import { judgeApproval, mayOverrideFourEyes } from "../approval-policy.ts";
import type { ArticleState } from "../article.ts";
import { authoriseArticleAction } from "../article-policy.ts";
import { requireComplete } from "../checklist/require-cleared.ts";
import { type LoadedArticle, loadArticle } from "../load-article.ts";
import { keepRevision } from "../revisions/keep-revision.ts";
import { approvalSchema } from "./approval-schema.ts";
import { readClearance } from "./read-clearance.ts";
import { storeApproval } from "./store-approval.ts";

export type ApprovedArticle = { readonly articleId: number; readonly version: number; readonly state: ArticleState };

/**
 * An editor has read exactly this version and finds it fit to print. It holds for this content alone: the first change that
 * readers would see voids it (`void-approval.ts`). Of a published piece the working copy is approved; its state stays.
 * @throws CommandError "not-allowed", "wrong-state", "stale" when the article changed since, "invalid" with what is missing
 */
export async function approveArticle(actor: Actor, input: unknown): Promise<ApprovedArticle> {
  const { articleId, version, overrideReason = null } = parseInput(approvalSchema, input);
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, articleId);
    const isOverride = await requireRight(transaction, actor, article, overrideReason !== null);
    if (article.version !== version) throw stale();
    await requireComplete(transaction, article);
    const state: ArticleState = article.state === "published" ? "published" : "approved";
    await keepRevision(transaction, actor, article, "approval");
    await storeApproval(transaction, actor, article, isOverride ? overrideReason : null);
    const changed = { state, changedAt: await databaseNow(transaction), changedById: actorId(actor) };
    await transaction.article.update({ where: { id: articleId }, data: changed, select: { id: true } });
    await recordAuditEntry(transaction, actor, {
      action: isOverride ? "override-four-eyes" : "approve-article",
      subject: "article",
      subjectId: articleId,
      from: article.state,
      to: state,
      details: { version, ...(isOverride ? { reason: overrideReason } : {}) },
    });
    await notify(transaction, actor, { kind: "approved", articleId });
    return { articleId, version, state };
  });
}

/** @returns true when the right comes of an admin's reason alone */
async function requireRight(
  transaction: Transaction,
  actor: Actor,
  article: LoadedArticle,
  hasReason: boolean,
): Promise<boolean> {
  authoriseArticleAction(actor, "approve", article.standing);
  const clearance = await readClearance(transaction, article);
  const verdict = judgeApproval(actor, article.standing, clearance);
  if (verdict.allowed) return false;
  if (hasReason && mayOverrideFourEyes(actor, article.standing, clearance)) return true;
  throw new CommandError("not-allowed", verdict.reason);
}

function stale(): CommandError {
  return new CommandError(
    "stale",
    "Der Artikel wurde inzwischen geändert. Lesen Sie die neue Fassung, bevor Sie ihn abnehmen.",
  );
}
