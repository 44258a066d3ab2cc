import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { raiseEdition } from "./raise-edition.ts";

const TIMEOUT_MS = 20_000;

/** One transaction over both schemas that begins a new edition: what the newsroom changes and readers see goes together. */
export function inPress<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  return newsroomDatabase().$transaction(
    async (transaction) => {
      await raiseEdition(transaction);
      return work(transaction);
    },
    { timeout: TIMEOUT_MS },
  );
}
