import { toStorable } from "#lib/storable-text.ts";
import { portalDatabase } from "../portal-database.ts";

/** Where an old address leads, or null. */
export async function findRedirect(fromPath: string): Promise<string | null> {
  const row = await portalDatabase().redirect.findUnique({
    where: { fromPath: toStorable(fromPath) },
    select: { toPath: true },
  });
  return row?.toPath ?? null;
}
