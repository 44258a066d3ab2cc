import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { inPress } from "../in-press.ts";
import { indexForSearch } from "./index-for-search.ts";

/** So few at a time that nobody who publishes meanwhile has to wait long. */
const BATCH = 50;

/** Numbers of the pieces that readers see. */
export async function listPrintedIds(): Promise<readonly number[]> {
  const rows = await newsroomDatabase().portalArticle.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  return rows.map(({ id }) => id);
}

/**
 * Indexes printed pieces for the search anew, as after a change of what is indexed. Pieces that are taken down meanwhile
 * are passed over; what was done stays done when it is interrupted.
 * @param onIndexed is called once per piece
 */
export async function reindexArticles(ids: readonly number[], onIndexed: () => void): Promise<void> {
  for (let first = 0; first < ids.length; first += BATCH) {
    const batch = ids.slice(first, first + BATCH);
    await inPress((transaction) => indexForSearch(transaction, batch));
    for (const _id of batch) onIndexed();
  }
}
