import type { SnapshotKeys } from "#newsroom/keywords/journal/keyword-journal.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";

/** Keywords that lead to this one, and keywords that stand below it: they are touched when it goes. */
export async function findLinkedKeywords(
  transaction: Transaction,
  id: number,
): Promise<Pick<SnapshotKeys, "seeAlsoIds" | "narrowerIds">> {
  const leading = await transaction.keywordSeeAlso.findMany({
    where: { seeAlsoId: id },
    orderBy: { keywordId: "asc" },
    select: { keywordId: true },
  });
  const narrower = await transaction.keyword.findMany({
    where: { broaderId: id },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return { seeAlsoIds: leading.map(({ keywordId }) => keywordId), narrowerIds: narrower.map((one) => one.id) };
}
