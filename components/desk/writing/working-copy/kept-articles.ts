import { deleteDB } from "idb";
import { localDatabaseName, openLocalDatabase } from "./local-copy.ts";

/** Articles of which this browser has words that are nowhere else. */
export type KeptArticles = {
  /** With words that are not known to be on the server's disk. */
  readonly unstored: readonly number[];
  /** With words that were put aside. */
  readonly aside: readonly number[];
};

/** What one person would lose if this browser forgot it. */
export async function findKeptArticles(userId: string): Promise<KeptArticles> {
  const database = await openLocalDatabase(userId, () => undefined);
  try {
    const [updates, aside] = await Promise.all([database.getAll("updates"), database.getAll("aside")]);
    return { unstored: articlesOf(updates.filter(({ isOwn }) => isOwn)), aside: articlesOf(aside) };
  } finally {
    database.close();
  }
}

function articlesOf(entries: readonly { readonly articleId: number }[]): readonly number[] {
  return [...new Set(entries.map(({ articleId }) => articleId))];
}

/** Deletes everything that this browser keeps of one person; what it keeps of others stays. */
export async function forgetLocalCopy(userId: string): Promise<void> {
  await deleteDB(localDatabaseName(userId));
}
