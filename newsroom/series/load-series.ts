import { CommandError } from "#lib/errors.ts";
import type { Transaction } from "../newsroom-database.ts";
import type { SeriesRow } from "./series.ts";

/**
 * Reads a series for a change and holds it until the transaction ends: nobody else changes it meanwhile.
 * @throws CommandError "not-found"
 */
export async function loadSeries(transaction: Transaction, id: number): Promise<SeriesRow> {
  const [series] = await transaction.$queryRaw<SeriesRow[]>`
    SELECT id, name, slug, description, version FROM newsroom.series WHERE id = ${id} FOR UPDATE`;
  if (series === undefined) throw new CommandError("not-found", "Diese Serie gibt es nicht mehr.");
  return series;
}
