import type { FollowUp, SeriesPlace } from "../articles/article.ts";
import { portalDatabase } from "../portal-database.ts";

type Part = FollowUp & { readonly seriesName: string; readonly seriesSlug: string };

/** Where a piece stands among the published parts of its series, or null where it has none. */
export async function findSeriesPlace(articleId: number): Promise<SeriesPlace | null> {
  const parts = await portalDatabase().$queryRaw<Part[]>`
    SELECT article.id, article.slug, article.kicker, article.headline, article.display_date::text AS "displayDate",
      series.name AS "seriesName", series.slug AS "seriesSlug"
    FROM portal.series_part AS here
    JOIN portal.series ON series.id = here.series_id
    JOIN portal.series_part AS part ON part.series_id = here.series_id
    JOIN portal.article ON article.id = part.article_id
    WHERE here.article_id = ${articleId}
    ORDER BY part.position`;
  const index = parts.findIndex(({ id }) => id === articleId);
  const here = parts[index];
  if (here === undefined) return null;
  return {
    ...{ name: here.seriesName, slug: here.seriesSlug, number: index + 1, total: parts.length },
    previous: toPiece(parts[index - 1]),
    next: toPiece(parts[index + 1]),
  };
}

function toPiece(part: Part | undefined): FollowUp | null {
  if (part === undefined) return null;
  const { seriesName: _name, seriesSlug: _slug, ...piece } = part;
  return piece;
}
