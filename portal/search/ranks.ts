import { Prisma } from "#prisma/generated/client.ts";
import type { Matches } from "./facets.ts";
import type { WideQuery } from "./widen-query.ts";

/** How many hits are ranked: the newest, and the newest of those that say it in a prominent place. Ranks need their vectors. */
const RANKED_NEWEST = 300;
const RANKED_PROMINENT = 300;

/** For a list by date. */
export const NO_RANKS = Prisma.sql`SELECT NULL::int AS id, NULL::float8 AS rank WHERE false`;

/**
 * Ranks of pieces of the common table `newest`, in which `age` numbers them: of all while they are few, else of the very
 * newest and of those that say it in headline, kicker, keywords or teaser. A word that stands everywhere does not single
 * out any: of its pieces the very newest are ranked.
 */
export function ranksOf(asked: WideQuery, { isEverywhere }: Matches): Prisma.Sql {
  const veryNewest = Prisma.sql`SELECT id FROM newest WHERE age <= ${RANKED_NEWEST}`;
  const chosen = isEverywhere
    ? veryNewest
    : Prisma.sql`${veryNewest} UNION (
        SELECT id FROM newest JOIN (
          SELECT id FROM portal.article WHERE ts_filter(search_vector, '{a,b,c}') @@ ${asked.wide}::tsquery
            AND (SELECT count(*) FROM newest) > ${RANKED_NEWEST} OFFSET 0) AS prominent USING (id)
        ORDER BY age LIMIT ${RANKED_PROMINENT})`;
  // Joined with nothing, a vector is fetched once for all that looks into it.
  return Prisma.sql`
    SELECT id, ${rankOf(asked)} AS rank FROM (
      SELECT id, display_date, search_vector || ''::tsvector AS vector FROM portal.article
      WHERE id IN (${chosen}) OFFSET 0) AS looked_into`;
}

/** What was typed counts more than what it was widened to; ten years cost a quarter. */
function rankOf({ exact, wide }: WideQuery): Prisma.Sql {
  const rank =
    exact === wide
      ? Prisma.sql`ts_rank(vector, ${wide}::tsquery)`
      : Prisma.sql`(ts_rank(vector, ${exact}::tsquery) + 0.4 * ts_rank(vector, ${wide}::tsquery))`;
  return Prisma.sql`${rank} / (1 + 0.15 * ln(1 + greatest(0, current_date - display_date) / 365.0))`;
}
