import type { Actor } from "#newsroom/people/actor.ts";
import { type DeletedSeries, deleteSeries } from "#newsroom/series/delete-series.ts";
import { inPress } from "../in-press.ts";
import { forgetAddress } from "../move-address.ts";

/** Takes an empty series out of the newsroom; readers saw nothing of it any more but for its old addresses. */
export function removeSeries(actor: Actor, input: { readonly id: number }): Promise<DeletedSeries> {
  return inPress(async (transaction) => {
    const series = await deleteSeries(transaction, actor, input);
    await forgetAddress(transaction, `/serie/${series.slug}`);
    return series;
  });
}
