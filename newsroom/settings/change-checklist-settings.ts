import type { CheckLevels } from "../articles/checklist/checklist.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { readChecklistSettings } from "./checklist-settings-queries.ts";
import { checklistSettingsSchema } from "./checklist-settings-schema.ts";

/**
 * Sets what each adjustable rule before a publication does. What is published already stays.
 * @throws CommandError "invalid" with the rule, also for one that is law, "not-allowed"
 */
export async function changeChecklistSettings(actor: Actor, input: unknown): Promise<CheckLevels> {
  const levels = parseInput(checklistSettingsSchema, input);
  authorise(actor, "manage-settings");
  return newsroomDatabase().$transaction(async (transaction) => {
    const before = await readChecklistSettings(transaction);
    await transaction.checklistSettings.upsert({
      where: { id: 1 },
      create: { id: 1, levels },
      update: { levels },
      select: { id: true },
    });
    await recordAuditEntry(transaction, actor, {
      action: "change-checklist-settings",
      subject: "settings",
      subjectId: 1,
      details: { before: { ...before }, after: levels },
    });
    return levels;
  });
}
