import type { Transaction } from "#newsroom/newsroom-database.ts";
import { takeAddress } from "../move-address.ts";

/**
 * Prints a series as it is now, with those of its parts that readers see; of a series without any they see nothing.
 * @returns whether readers see it
 */
export async function printSeries(transaction: Transaction, id: number): Promise<boolean> {
  const parts = await transaction.$queryRaw<{ articleId: number; seriesId: number; position: number }[]>`
    SELECT part.article_id AS "articleId", part.series_id AS "seriesId", part.position
    FROM newsroom.series_part AS part JOIN portal.article AS printed ON printed.id = part.article_id
    WHERE part.series_id = ${id} AND printed.genre <> 'anzeige'`;
  await transaction.portalSeriesPart.deleteMany({ where: { seriesId: id } });
  if (parts.length === 0) {
    await transaction.portalSeries.deleteMany({ where: { id } });
    return false;
  }
  const series = await transaction.series.findUniqueOrThrow({
    where: { id },
    select: { name: true, slug: true, description: true },
  });
  await takeAddress(transaction, `/serie/${series.slug}`);
  await transaction.portalSeries.upsert({
    where: { id },
    create: { id, ...series },
    update: series,
    select: { id: true },
  });
  await transaction.portalSeriesPart.createMany({ data: parts });
  return true;
}

/** The same for the series that a piece belongs to, if it does. */
export async function printSeriesOf(transaction: Transaction, articleId: number): Promise<void> {
  const part = await transaction.seriesPart.findUnique({ where: { articleId }, select: { seriesId: true } });
  if (part !== null) await printSeries(transaction, part.seriesId);
}
