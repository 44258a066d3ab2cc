import { printMostRead } from "#press/most-read/print-most-read.ts";
import { forgetOldViews, listViewsByArticle } from "#readers/views/view-queries.ts";

/** Days whose views make „Meistgelesen“, today included. */
const DAYS = 7;
/** More pieces than the list has: some of them may be gone by now. */
const CANDIDATES = 50;

/** Prints what was read most, as the letters box counted it, and forgets counts that nobody compares any more. */
export async function refreshMostRead(): Promise<void> {
  const ranked = await listViewsByArticle({ days: DAYS, limit: CANDIDATES });
  await printMostRead(ranked.map(({ articleId }) => articleId));
  await forgetOldViews();
}
