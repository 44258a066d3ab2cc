import type { Actor } from "#newsroom/people/actor.ts";
import { createSeries } from "#newsroom/series/create-series.ts";
import { findSeriesForDesk, listSeries } from "#newsroom/series/series-queries.ts";
import { updateSeries } from "#press/series/update-series.ts";
import { demoNewsroom } from "./demo-newsroom.ts";
import { demoSeries } from "./demo-series.ts";

/** Makes the demo's series of its pieces; `articleIds` are their numbers in the newsroom by those in the demo. */
export async function ensureDemoSeries(editor: Actor, articleIds: ReadonlyMap<number, number>): Promise<void> {
  const known = await listSeries();
  for (const { name, description } of demoSeries) {
    const id = known.find((series) => series.name === name)?.id ?? (await createSeries(editor, { name })).id;
    const series = await findSeriesForDesk(id);
    // A load that was cut short goes on here; what somebody has put together since stays.
    if (series === null || series.pieces.length > 0) continue;
    await updateSeries(editor, {
      id,
      version: series.version,
      name,
      description,
      articleIds: partsOf(name, articleIds),
    });
  }
}

function partsOf(name: string, articleIds: ReadonlyMap<number, number>): number[] {
  return demoNewsroom.articles
    .flatMap(({ id, series }) => (series?.name === name ? [{ id, part: series.part }] : []))
    .sort((one, other) => one.part - other.part)
    .flatMap(({ id }) => articleIds.get(id) ?? []);
}
