import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import type { Settings } from "./settings.ts";
import { settingsSchema } from "./settings-schema.ts";

/**
 * The portal's settings, or null before they were set up.
 * @throws ZodError when the stored texts do not fit today's schema
 */
export async function readSettings(transaction: Transaction = newsroomDatabase()): Promise<Settings | null> {
  const row = await transaction.settings.findUnique({
    where: { id: 1 },
    select: {
      portalName: true,
      claim: true,
      imprint: true,
      privacy: true,
      feedContent: true,
      securityContact: true,
    },
  });
  return row === null ? null : settingsSchema.parse(row);
}
