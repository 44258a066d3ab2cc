import { voidAnyApproval } from "../articles/approval/void-approval.ts";
import type { ArticleState } from "../articles/article.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { loadSection } from "./load-section.ts";
import { type FourEyesInput, fourEyesSchema } from "./section-schema.ts";

/**
 * Asks that pieces of a section are approved by somebody who is not their author before readers see them, or asks it no
 * more. What readers see already stays as it is; what authors have approved of their own waits for somebody else's approval.
 * @throws CommandError "invalid", "not-allowed", "not-found"
 */
export async function setFourEyes(actor: Actor, input: FourEyesInput): Promise<void> {
  const { id, needsFourEyes } = parseInput(fourEyesSchema, input);
  await newsroomDatabase().$transaction(async (transaction) => {
    await loadSection(transaction, id);
    authorise(actor, "manage-sections");
    const { count } = await transaction.section.updateMany({
      where: { id, needsFourEyes: !needsFourEyes },
      data: { needsFourEyes },
    });
    if (count === 0) return;
    await recordAuditEntry(transaction, actor, {
      action: "set-four-eyes",
      subject: "section",
      subjectId: id,
      details: { before: !needsFourEyes, after: needsFourEyes },
    });
    if (needsFourEyes) await voidOwnApprovals(transaction, actor, id);
  });
}

/** An admin's override was given although four eyes were asked for: it stays. */
async function voidOwnApprovals(transaction: Transaction, actor: Actor, sectionId: number): Promise<void> {
  const articles = await transaction.$queryRaw<{ id: number; state: ArticleState }[]>`
    SELECT article.id, article.state FROM newsroom.article
    JOIN newsroom.approval ON approval.article_id = article.id
    WHERE article.section_id = ${sectionId} AND approval.voided_at IS NULL AND approval.override_reason IS NULL
      AND (approval.approved_by_id = article.created_by_id OR EXISTS (
        SELECT 1 FROM newsroom.article_author JOIN newsroom.person ON person.id = article_author.person_id
        WHERE article_author.article_id = article.id AND person.user_id = approval.approved_by_id))
    ORDER BY article.id FOR UPDATE OF article`;
  for (const article of articles) await voidAnyApproval(transaction, actor, article);
}
