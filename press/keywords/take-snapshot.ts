import type { KeywordSnapshot, SnapshotKeys } from "#newsroom/keywords/journal/keyword-journal.ts";
import { readWorkingLists } from "#newsroom/keywords/working-lists.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { readPrintedLists } from "./printed-lists.ts";

/** The rows of both wings under these keys as they are now, each kind in one order: equal rows give equal snapshots. */
export async function takeSnapshot(transaction: Transaction, keys: SnapshotKeys): Promise<KeywordSnapshot> {
  const ids = [...keys.keywordIds];
  const [paths, narrower] = [[...keys.paths], [...keys.narrowerIds]];
  const keywords = await transaction.keyword.findMany({ where: { id: { in: ids } }, orderBy: { id: "asc" } });
  const merged = await transaction.mergedKeyword.findMany({
    where: { intoId: { in: ids } },
    orderBy: { id: "asc" },
  });
  const distinct = await transaction.distinctKeyword.findMany({
    where: { OR: [{ lowerId: { in: ids } }, { higherId: { in: ids } }] },
    orderBy: [{ lowerId: "asc" }, { higherId: "asc" }],
  });
  const below = await transaction.keyword.findMany({
    where: { id: { in: narrower } },
    orderBy: { id: "asc" },
    select: { id: true, broaderId: true },
  });
  const redirects = await transaction.redirect.findMany({
    where: { OR: [{ fromPath: { in: paths } }, { toPath: { in: paths } }] },
    orderBy: { fromPath: "asc" },
  });
  return {
    keywords,
    seeAlso: await readSeeAlso(transaction, [...ids, ...keys.seeAlsoIds]),
    broader: below.map(({ id, broaderId }) => [id, broaderId]),
    merged,
    distinct: distinct.map(({ lowerId, higherId }) => [lowerId, higherId]),
    working: asEntries(await readWorkingLists(transaction, keys.articleIds)),
    printed: asEntries(await readPrintedLists(transaction, keys.articleIds)),
    redirects: redirects.map(({ fromPath, toPath }) => [fromPath, toPath]),
  };
}

/** Keywords that lead nowhere have an empty list; those that do not exist have none. */
async function readSeeAlso(transaction: Transaction, ids: number[]): Promise<[number, number[]][]> {
  const rows = await transaction.keyword.findMany({
    where: { id: { in: ids } },
    orderBy: { id: "asc" },
    select: { id: true, seeAlso: { orderBy: { position: "asc" } } },
  });
  return rows.map(({ id, seeAlso }) => [id, seeAlso.map(({ seeAlsoId }) => seeAlsoId)]);
}

function asEntries(lists: ReadonlyMap<number, readonly number[]>): [number, number[]][] {
  return [...lists].map(([id, list]) => [id, [...list]]);
}
