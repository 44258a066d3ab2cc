import { endPlacementsDue } from "../front-page/end-placements-due.ts";
import { type PublishedDue, publishDue } from "./publish-due.ts";
import { takeDownDue } from "./take-down-due.ts";

/** What became of the pieces whose moment has come: their numbers. `unplaced` left the front page. */
export type DueArticles = PublishedDue & {
  readonly takenDown: readonly number[];
  readonly unplaced: readonly number[];
};

/**
 * Does everything whose moment has come, by the database's clock: what the clock does every minute and at each named moment.
 * @throws AggregateError with every failure, when everything that can be done is done
 */
export async function workOffDue(): Promise<DueArticles> {
  const parts = await Promise.allSettled([publishDue(), takeDownDue(), endPlacementsDue()]);
  const [publishing, takingDown, unplacing] = parts;
  if (publishing.status === "fulfilled" && takingDown.status === "fulfilled" && unplacing.status === "fulfilled")
    return { ...publishing.value, takenDown: takingDown.value, unplaced: unplacing.value };
  const failures: unknown[] = parts.flatMap((part) => (part.status === "rejected" ? [part.reason] : []));
  throw new AggregateError(failures, "Due articles failed");
}
