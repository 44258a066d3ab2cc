import { portalDatabase } from "../portal-database.ts";
import { NEWS_SIZE, SHARD_SIZE } from "./compose-sitemap.ts";
import type { ListSitemap } from "./sitemap-file.ts";

/** Hours that a piece stands in the sitemap of news (https://developers.google.com/search/docs: two days). */
const NEWS_HOURS = 48;

/** A month with pieces, `yyyy-mm` by their visible date; `changedAt` as the newest of them tells. */
export type SitemapMonth = { readonly month: string; readonly pieces: number; readonly changedAt: Date };

type Dated = { readonly id: number; readonly slug: string; readonly changedAt: Date };

/**
 * All months in which pieces stand, the newest first. Counted from an index, and corrections from their own table: no row of a
 * piece is read.
 */
export function listSitemapMonths(): Promise<readonly SitemapMonth[]> {
  return portalDatabase().$queryRaw<SitemapMonth[]>`
    WITH piece AS (
      SELECT date_trunc('month', display_date::timestamp) AS month, count(*)::int AS pieces,
        greatest(max(first_published_at), max(significant_update_at)) AS changed_at
      FROM portal.article GROUP BY 1
    ), corrected AS (
      SELECT date_trunc('month', display_date::timestamp) AS month, max(correction.at) AS changed_at
      FROM portal.correction JOIN portal.article ON article.id = correction.article_id GROUP BY 1
    )
    SELECT to_char(piece.month, 'YYYY-MM') AS month, pieces, greatest(piece.changed_at, corrected.changed_at) AS "changedAt"
    FROM piece LEFT JOIN corrected USING (month)
    ORDER BY piece.month DESC`;
}

/**
 * The pieces of one shard of a month, `yyyy-mm`; shards count from 1. A piece was last changed when readers were last told
 * something new, as its own page says.
 */
export function listPiecesOfMonth(month: string, shard: number): Promise<readonly Dated[]> {
  return portalDatabase().$queryRaw<Dated[]>`
    SELECT article.id, article.slug, greatest(article.first_published_at, article.significant_update_at,
      (SELECT max(at) FROM portal.correction WHERE article_id = article.id)) AS "changedAt"
    FROM portal.article
    WHERE display_date >= ${`${month}-01`}::date AND display_date < ${`${month}-01`}::date + interval '1 month'
    ORDER BY display_date DESC, first_published_at DESC, id DESC
    LIMIT ${SHARD_SIZE} OFFSET ${(shard - 1) * SHARD_SIZE}`;
}

/** How many pages a list sitemap tells of. */
export function countListed(list: ListSitemap): Promise<number> {
  switch (list) {
    case "stichwoerter":
      return portalDatabase().portalKeyword.count();
    case "autoren":
      return portalDatabase().portalPerson.count();
    case "serien":
      return portalDatabase().portalSeries.count();
  }
}

/** The slugs of one shard of a list sitemap, in a fixed order. */
export async function listSlugs(list: ListSitemap, shard: number): Promise<readonly string[]> {
  const rows = await readSlugs(list, shard);
  return rows.map(({ slug }) => slug);
}

function readSlugs(list: ListSitemap, shard: number): Promise<readonly { readonly slug: string }[]> {
  const page = {
    select: { slug: true },
    orderBy: { id: "asc" },
    skip: (shard - 1) * SHARD_SIZE,
    take: SHARD_SIZE,
  } as const;
  switch (list) {
    case "stichwoerter":
      return portalDatabase().portalKeyword.findMany(page);
    case "autoren":
      return portalDatabase().portalPerson.findMany(page);
    case "serien":
      return portalDatabase().portalSeries.findMany(page);
  }
}

/** What appeared within the last two days, the newest first; paid content is no news. */
export function listNews(): Promise<
  readonly { readonly id: number; readonly slug: string; kicker: string; headline: string; firstPublishedAt: Date }[]
> {
  return portalDatabase().$queryRaw`
    SELECT id, slug, kicker, headline, first_published_at AS "firstPublishedAt"
    FROM portal.article
    WHERE first_published_at > now() - make_interval(hours => ${NEWS_HOURS}) AND genre <> 'anzeige'
    ORDER BY first_published_at DESC, id DESC
    LIMIT ${NEWS_SIZE}`;
}
