import { CommandError } from "#lib/errors.ts";
import { leadsTo } from "#newsroom/keywords/check-keyword-links.ts";
import type { KeywordSnapshot, SnapshotKeys } from "#newsroom/keywords/journal/keyword-journal.ts";
import { storeSeeAlso } from "#newsroom/keywords/store-see-also.ts";
import { storeWorkingLists } from "#newsroom/keywords/working-lists.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { indexForSearch } from "../../articles/index-for-search.ts";
import { sweepReferences } from "../../print-references.ts";
import { printKeyword, reprintKeywords } from "../print-keyword.ts";
import { storePrintedLists } from "../printed-lists.ts";
import { printedPiecesWith } from "../update-keyword.ts";

type Restoration = { readonly now: KeywordSnapshot; readonly target: KeywordSnapshot; readonly keys: SnapshotKeys };

/** Makes the rows under these keys what the target says, in both wings, and prints what readers see of them. */
export async function restoreSnapshot(transaction: Transaction, { now, target, keys }: Restoration): Promise<void> {
  const touched = [...keys.keywordIds, ...keys.seeAlsoIds, ...keys.narrowerIds];
  const reindexed = await printedPiecesWith(transaction, keys.keywordIds);
  await restoreRows(transaction, now, target);
  await storeWorkingLists(transaction, new Map(target.working));
  await printMissing(transaction, target);
  await storePrintedLists(transaction, new Map(target.printed));
  await deleteVanishing(transaction, now, target);
  await restoreLinks(transaction, now, target);
  await sweepReferences(transaction);
  await reprintKeywords(transaction, touched);
  await restoreRedirects(transaction, now, target);
  await indexForSearch(transaction, [
    ...new Set([...reindexed, ...(await printedPiecesWith(transaction, keys.keywordIds))]),
  ]);
}

/** Rows first without what stands above them: that may be a row that comes back later. */
async function restoreRows(transaction: Transaction, now: KeywordSnapshot, target: KeywordSnapshot): Promise<void> {
  const present = new Set(now.keywords.map(({ id }) => id));
  // Free to be taken by a keyword that comes back: it went with the merge.
  await transaction.mergedKeyword.deleteMany({ where: { id: { in: now.merged.map(({ id }) => id) } } });
  for (const { id, ...row } of target.keywords) {
    const columns = { ...row, broaderId: null };
    if (present.has(id)) await transaction.keyword.update({ where: { id }, data: columns, select: { id: true } });
    else await transaction.keyword.create({ data: { id, ...columns }, select: { id: true } });
  }
}

/** Keywords must stand in the portal before a printed piece can name them. */
async function printMissing(transaction: Transaction, target: KeywordSnapshot): Promise<void> {
  const named = new Set(target.printed.flatMap(([, list]) => list));
  for (const { id } of target.keywords) if (named.has(id)) await printKeyword(transaction, id);
}

async function deleteVanishing(transaction: Transaction, now: KeywordSnapshot, target: KeywordSnapshot): Promise<void> {
  const staying = new Set(target.keywords.map(({ id }) => id));
  const ids = now.keywords.map(({ id }) => id).filter((id) => !staying.has(id));
  await transaction.keyword.deleteMany({ where: { id: { in: ids } } });
}

async function restoreLinks(transaction: Transaction, now: KeywordSnapshot, target: KeywordSnapshot): Promise<void> {
  const above: readonly (readonly [number, number | null])[] = [
    ...target.keywords.map(({ id, broaderId }) => [id, broaderId] as const),
    ...target.broader,
  ];
  for (const [id, broaderId] of above) await transaction.keyword.updateMany({ where: { id }, data: { broaderId } });
  for (const [id, broaderId] of above) await refuseCircle(transaction, id, broaderId);
  for (const [id, list] of target.seeAlso) await storeSeeAlso(transaction, id, list);
  await transaction.mergedKeyword.createMany({ data: target.merged });
  for (const [lowerId, higherId] of now.distinct) {
    await transaction.distinctKeyword.deleteMany({ where: { lowerId, higherId } });
  }
  await transaction.distinctKeyword.createMany({
    data: await pairsOfPresent(transaction, target.distinct),
    skipDuplicates: true,
  });
}

async function refuseCircle(transaction: Transaction, id: number, broaderId: number | null): Promise<void> {
  if (broaderId === null || !(await leadsTo(transaction, broaderId, id))) return;
  throw new CommandError(
    "conflict",
    "Das lässt sich so nicht mehr zurücknehmen: Übergeordnete Stichwörter wurden seitdem so geändert, dass ein Kreis entstünde. Ändern Sie zuerst das übergeordnete Stichwort.",
  );
}

async function pairsOfPresent(transaction: Transaction, pairs: readonly (readonly [number, number])[]) {
  const rows = await transaction.keyword.findMany({ where: { id: { in: pairs.flat() } }, select: { id: true } });
  const present = new Set(rows.map(({ id }) => id));
  return pairs
    .filter(([lowerId, higherId]) => present.has(lowerId) && present.has(higherId))
    .map(([lowerId, higherId]) => ({ lowerId, higherId }));
}

/** Addresses at which readers find something now lead nowhere else. */
async function restoreRedirects(
  transaction: Transaction,
  now: KeywordSnapshot,
  target: KeywordSnapshot,
): Promise<void> {
  await transaction.redirect.deleteMany({
    where: { fromPath: { in: [...now.redirects, ...target.redirects].map(([from]) => from) } },
  });
  const slugs = target.redirects.map(([from]) => from.slice("/stichwort/".length));
  const printed = await transaction.portalKeyword.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true },
  });
  const taken = new Set(printed.map(({ slug }) => `/stichwort/${slug}`));
  await transaction.redirect.createMany({
    data: target.redirects.filter(([from]) => !taken.has(from)).map(([fromPath, toPath]) => ({ fromPath, toPath })),
  });
}
