import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { readMeasureSettings } from "./measure-settings-queries.ts";
import { type MeasureSettings, type MeasureSettingsInput, measureSettingsSchema } from "./measure-settings-schema.ts";

/**
 * Sets the print column and the target length of each genre. Readers see nothing of it.
 * @throws CommandError "invalid" with the field, "not-allowed"
 */
export async function changeMeasureSettings(actor: Actor, input: MeasureSettingsInput): Promise<MeasureSettings> {
  const after = parseInput(measureSettingsSchema, input);
  authorise(actor, "manage-settings");
  return newsroomDatabase().$transaction(async (transaction) => {
    const before = await readMeasureSettings(transaction);
    await transaction.measureSettings.upsert({
      where: { id: 1 },
      create: { id: 1, ...after },
      update: after,
      select: { id: true },
    });
    await recordAuditEntry(transaction, actor, {
      action: "change-measure-settings",
      subject: "settings",
      subjectId: 1,
      // Read-only records are plain JSON; Prisma's type asks for mutable ones.
      details: { before: structuredClone(before) as object, after },
    });
    return after;
  });
}
