import { toStorable } from "#lib/storable-text.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";

/** Entries of one page at the desk. */
const PAGE_SIZE = 100;

export type RedirectEntry = { readonly from: string; readonly to: string; readonly isLaidDown: boolean };
export type RedirectList = {
  readonly entries: readonly RedirectEntry[];
  readonly next: string | null;
  readonly total: number;
};

/** Redirects by their old address; `after` is the last one of the page before, `words` stand in one of the two addresses. */
export async function listRedirects({ words, after }: { words: string; after: string }): Promise<RedirectList> {
  const found = {
    OR: [{ fromPath: { contains: toStorable(words) } }, { toPath: { contains: toStorable(words) } }],
  };
  const [rows, total] = await Promise.all([
    newsroomDatabase().redirect.findMany({
      where: { AND: [found, { fromPath: { gt: toStorable(after) } }] },
      orderBy: { fromPath: "asc" },
      take: PAGE_SIZE + 1,
      select: { fromPath: true, toPath: true, isLaidDown: true },
    }),
    newsroomDatabase().redirect.count({ where: found }),
  ]);
  const entries = rows
    .slice(0, PAGE_SIZE)
    .map(({ fromPath, toPath, isLaidDown }) => ({ from: fromPath, to: toPath, isLaidDown }));
  return { entries, total, next: rows.length > PAGE_SIZE ? (entries.at(-1)?.from ?? null) : null };
}
