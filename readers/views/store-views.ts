import { readersDatabase } from "../readers-database.ts";
import type { CountedView } from "./view-counter.ts";

/**
 * Adds views to the present German day, by the database's clock.
 *
 * @returns true when they are the first ones of a day
 */
export async function storeViews(counted: readonly CountedView[]): Promise<boolean> {
  if (counted.length === 0) return false;
  const [ids, referrers, views] = [
    counted.map(({ articleId }) => articleId),
    counted.map(({ referrer }) => referrer),
    counted.map((view) => view.views),
  ];
  const rows = await readersDatabase().$queryRaw<{ is_first: boolean }[]>`
    WITH today AS (SELECT (now() AT TIME ZONE 'Europe/Berlin')::date AS day),
    before AS (SELECT EXISTS (SELECT FROM readers.article_view, today WHERE article_view.day = today.day) AS has_any),
    added AS (
      INSERT INTO readers.article_view AS kept (article_id, day, referrer, views)
      SELECT given.id, today.day, given.referrer, given.views
      FROM unnest(${ids}::int[], ${referrers}::text[], ${views}::int[]) AS given (id, referrer, views), today
      -- In one order for everybody, so that two processes cannot wait for each other.
      ORDER BY given.id, given.referrer
      ON CONFLICT (day, article_id, referrer) DO UPDATE SET views = kept.views + excluded.views)
    SELECT NOT has_any AS is_first FROM before`;
  return rows[0]?.is_first ?? false;
}
