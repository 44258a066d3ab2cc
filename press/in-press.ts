import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { lockArticles } from "./lock-articles.ts";
import { raiseEdition } from "./raise-edition.ts";

const TIMEOUT_MS = 20_000;

/**
 * One transaction over both schemas that begins a new edition: what the newsroom changes and readers see goes together.
 * @param named articles that rows written here refer to
 */
export function inPress<Result>(
  work: (transaction: Transaction) => Promise<Result>,
  named: readonly number[] = [],
): Promise<Result> {
  return newsroomDatabase().$transaction(
    async (transaction) => {
      if (named.length > 0) await lockArticles(transaction, named, "name");
      await raiseEdition(transaction);
      return work(transaction);
    },
    { timeout: TIMEOUT_MS },
  );
}
