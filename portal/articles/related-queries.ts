import { toStorable } from "#lib/storable-text.ts";
import { portalDatabase } from "../portal-database.ts";
import type { ArticleTeaser, PortalArticle } from "./article.ts";
import { listByIds } from "./article-queries.ts";

/** A keyword of so many pieces is as common as one of more: counting ends here, however large the archive. */
const COUNTED = 2000;
/** The rarest keywords of a piece say what it is about; of each the newest pieces are looked at. */
const KEYWORDS = 8;
const NEWEST = 60;
/** Days after which a piece is worth half as much. */
const HALF_LIFE = 730;

type Subject = Pick<PortalArticle, "id" | "keywords">;

/**
 * Pieces about the same, the likest first: shared keywords weigh by their rarity (the logarithm of the inverse document
 * frequency, Spärck Jones 1972), and what is older weighs less. Never the piece itself nor what `without` names, never
 * paid content. The work is bounded by the constants above, not by the size of the archive.
 */
export async function listRelated(
  { id, keywords }: Subject,
  { limit, without = [] }: { readonly limit: number; readonly without?: readonly number[] },
): Promise<readonly ArticleTeaser[]> {
  if (keywords.length === 0 || limit < 1) return [];
  const slugs = keywords.map(({ slug }) => toStorable(slug));
  const rows = await portalDatabase().$queryRaw<{ id: number }[]>`
    WITH rare AS (
      SELECT keyword.id, ln(1 + ${COUNTED}::float8 / greatest(seen.pieces, 1)) AS weight
      FROM portal.keyword AS keyword
      CROSS JOIN LATERAL (
        SELECT count(*) AS pieces
        FROM (SELECT 1 FROM portal.article_keyword WHERE keyword_id = keyword.id LIMIT ${COUNTED}) AS counted
      ) AS seen
      WHERE keyword.slug = ANY(${slugs})
      ORDER BY weight DESC, keyword.id
      LIMIT ${KEYWORDS}
    ), candidate AS (
      SELECT near.article_id, sum(rare.weight) AS weight
      FROM rare
      CROSS JOIN LATERAL (
        SELECT article_id FROM portal.article_keyword WHERE keyword_id = rare.id
        ORDER BY article_id DESC LIMIT ${NEWEST}
      ) AS near
      WHERE near.article_id <> ALL(${[id, ...without]})
      GROUP BY near.article_id
    )
    SELECT article.id
    FROM candidate JOIN portal.article AS article ON article.id = candidate.article_id
    WHERE article.genre <> 'anzeige'
    ORDER BY candidate.weight * power(0.5::float8, least(greatest(current_date - article.display_date, 0), 20000) / ${HALF_LIFE}::float8) DESC,
      article.display_date DESC, article.id DESC
    LIMIT ${limit}`;
  return listByIds(rows.map((row) => row.id));
}
