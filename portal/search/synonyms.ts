import { portalDatabase } from "../portal-database.ts";

/** Words in a row that may together be a keyword's name. */
export const LONGEST_NAME = 8;

type NamedRow = { name: string; acronym: string | null; aliases: string[] };

/** For each of these texts (small letters) that names a visible keyword: the keyword's other names and its acronym. */
export async function synonymsOf(texts: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = [...new Set(texts)];
  const rows = await portalDatabase().$queryRaw<NamedRow[]>`
    SELECT name, acronym, aliases FROM portal.keyword
    WHERE lower(name) = ANY (${asked}::text[]) OR lower(acronym) = ANY (${asked}::text[])
      OR EXISTS (SELECT FROM unnest(aliases) AS alias WHERE lower(alias) = ANY (${asked}::text[]))
    ORDER BY id LIMIT 20`;
  const found = new Map<string, readonly string[]>();
  for (const { name, acronym, aliases } of rows) {
    const names = [name, ...(acronym === null ? [] : [acronym]), ...aliases];
    for (const one of names.map((text) => text.toLowerCase())) {
      if (asked.includes(one)) found.set(one, [...(found.get(one) ?? []), ...names]);
    }
  }
  return found;
}
