import { type PublishedDue, publishDue } from "./publish-due.ts";
import { takeDownDue } from "./take-down-due.ts";

/** What became of the pieces whose moment has come: their numbers. */
export type DueArticles = PublishedDue & { readonly takenDown: readonly number[] };

/**
 * Does everything whose moment has come, by the database's clock: what the clock does every minute and at each named moment.
 * @throws AggregateError with every failure, when everything that can be done is done
 */
export async function workOffDue(): Promise<DueArticles> {
  const [publishing, takingDown] = await Promise.allSettled([publishDue(), takeDownDue()]);
  if (publishing.status === "fulfilled" && takingDown.status === "fulfilled")
    return { ...publishing.value, takenDown: takingDown.value };
  const failures: unknown[] = [publishing, takingDown].flatMap((half) =>
    half.status === "rejected" ? [half.reason] : [],
  );
  throw new AggregateError(failures, "Due articles failed");
}
