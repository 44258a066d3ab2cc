import { toStorable } from "#lib/storable-text.ts";
import { portalDatabase } from "../portal-database.ts";

export type FoundRedirect = { readonly from: string; readonly to: string };

/** Where an old address leads, or null. With a query it may lead elsewhere than without. */
export async function findRedirect({ path, query }: { path: string; query: string }): Promise<FoundRedirect | null> {
  const asked = [...(query === "" ? [] : [toStorable(`${path}${query}`)]), toStorable(path)];
  const rows = await portalDatabase().redirect.findMany({
    where: { fromPath: { in: asked } },
    select: { fromPath: true, toPath: true },
  });
  const row = rows.find(({ fromPath }) => fromPath === asked[0]) ?? rows[0];
  return row === undefined ? null : { from: row.fromPath, to: row.toPath };
}
