import { toStorable } from "#lib/storable-text.ts";
import { portalDatabase } from "../portal-database.ts";
import { KEYWORD_KINDS, type PortalKeyword } from "./keyword.ts";

/** A keyword that at least one published piece carries, or null. */
export async function findKeyword(slug: string): Promise<PortalKeyword | null> {
  const row = await portalDatabase().portalKeyword.findUnique({
    where: { slug: toStorable(slug) },
    select: { name: true, slug: true, kind: true, acronym: true, aliases: true },
  });
  if (row === null) return null;
  return { ...row, kind: KEYWORD_KINDS.find((kind) => kind === row.kind) ?? null };
}
