import { type CheckLevels, DEFAULT_LEVELS } from "../articles/checklist/checklist.ts";
import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import { storedLevelsSchema } from "./checklist-settings-schema.ts";

/**
 * What each adjustable rule before a publication does; the defaults before somebody set them.
 * @throws ZodError when the stored levels do not fit today's schema
 */
export async function readChecklistSettings(transaction: Transaction = newsroomDatabase()): Promise<CheckLevels> {
  const row = await transaction.checklistSettings.findUnique({ where: { id: 1 }, select: { levels: true } });
  return row === null ? DEFAULT_LEVELS : storedLevelsSchema.parse(row.levels);
}
