import { z } from "zod";
import { ADJUSTABLE_RULES, CHECK_LEVELS, type CheckLevels, DEFAULT_LEVELS } from "../articles/checklist/checklist.ts";

const level = z.enum(CHECK_LEVELS, "Bitte wählen Sie „aus“, „warnt“ oder „hält auf“.");

/** What an admin sends: every adjustable rule with its level. A rule that is law has none: it is refused as unknown. */
export const checklistSettingsSchema = z.strictObject(
  // The keys are the adjustable rules themselves.
  Object.fromEntries(ADJUSTABLE_RULES.map((id) => [id, level])) as Record<keyof CheckLevels, typeof level>,
  "Diese Regeln gibt es nicht, oder sie lassen sich nicht umstellen. Bitte laden Sie die Seite neu.",
);

/** Levels as they are stored; a rule that came since has its default, one that is gone is passed over. */
export const storedLevelsSchema = z.partialRecord(z.string(), level).transform((stored): CheckLevels => {
  const known = ADJUSTABLE_RULES.map((id) => [id, stored[id] ?? DEFAULT_LEVELS[id]]);
  // The keys are the adjustable rules themselves.
  return Object.fromEntries(known) as CheckLevels;
});

export type ChecklistSettingsInput = z.input<typeof checklistSettingsSchema>;
