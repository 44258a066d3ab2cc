import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { loadSection } from "./load-section.ts";
import { type FourEyesInput, fourEyesSchema } from "./section-schema.ts";

/**
 * Asks that pieces of a section are approved by somebody who is not their author before readers see them, or asks it no
 * more. What readers see already stays as it is.
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
  });
}
