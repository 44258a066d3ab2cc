import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import { DEFAULT_MEASURES, type MeasureSettings, storedTargetsSchema } from "./measure-settings-schema.ts";

/**
 * The print column and the target lengths; the defaults before somebody set them.
 * @throws ZodError when the stored targets do not fit today's schema
 */
export async function readMeasureSettings(transaction: Transaction = newsroomDatabase()): Promise<MeasureSettings> {
  const row = await transaction.measureSettings.findUnique({
    where: { id: 1 },
    select: { columnMillimetres: true, fontPoints: true, targets: true },
  });
  return row === null ? DEFAULT_MEASURES : { ...row, targets: storedTargetsSchema.parse(row.targets) };
}
