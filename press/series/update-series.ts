import { parseInput } from "#newsroom/parse-input.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { type ChangedSeries, changeSeries } from "#newsroom/series/change-series.ts";
import { type ChangeSeriesInput, changeSeriesSchema } from "#newsroom/series/series-schema.ts";
import { inPress } from "../in-press.ts";
import { moveAddress } from "../move-address.ts";
import { printSeries } from "./print-series.ts";

/**
 * Changes a series for readers too; its old address leads to the new one. A series that readers did not see before or
 * do not see after the change leaves no address behind, which would tell of it.
 * @throws CommandError as `changeSeries`
 */
export async function updateSeries(actor: Actor, input: ChangeSeriesInput): Promise<ChangedSeries> {
  const { articleIds } = parseInput(changeSeriesSchema, input);
  return inPress(async (transaction) => {
    const series = await changeSeries(transaction, actor, input);
    const wasPrinted = (await transaction.portalSeries.count({ where: { id: series.id } })) > 0;
    const isPrinted = await printSeries(transaction, series.id);
    if (wasPrinted && isPrinted) await moveAddress(transaction, `/serie/${series.slugBefore}`, `/serie/${series.slug}`);
    return series;
  }, articleIds);
}
