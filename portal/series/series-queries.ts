import { toStorable } from "#lib/storable-text.ts";
import { listByIds } from "../articles/article-queries.ts";
import { portalDatabase } from "../portal-database.ts";
import type { PortalSeries, SeriesEntry } from "./series.ts";

/** A series by its slug, or null. */
export async function findSeries(slug: string): Promise<PortalSeries | null> {
  const series = await portalDatabase().portalSeries.findUnique({
    where: { slug: toStorable(slug) },
    select: {
      name: true,
      slug: true,
      description: true,
      parts: { select: { articleId: true }, orderBy: { position: "asc" } },
    },
  });
  if (series === null || series.parts.length === 0) return null;
  return { ...series, parts: await listByIds(series.parts.map(({ articleId }) => articleId)) };
}

/** All series, the one with the newest part first. */
export function listSeries(): Promise<readonly SeriesEntry[]> {
  return portalDatabase().$queryRaw<SeriesEntry[]>`
    SELECT series.name, series.slug, series.description, count(*)::int AS parts
    FROM portal.series JOIN portal.series_part AS part ON part.series_id = series.id
    JOIN portal.article ON article.id = part.article_id
    GROUP BY series.id
    ORDER BY max(article.first_published_at) DESC, series.id DESC`;
}
