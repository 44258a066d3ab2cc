import { readersDatabase } from "../readers-database.ts";
import type { CountedView } from "./view-counter.ts";

/**
 * Adds views to the present German day, by the database's clock.
 *
 * @returns that day, yyyy-mm-dd
 */
export async function storeViews(counted: readonly CountedView[]): Promise<string> {
  const [ids, referrers, views] = [
    counted.map(({ articleId }) => articleId),
    counted.map(({ referrer }) => referrer),
    counted.map((view) => view.views),
  ];
  const rows = await readersDatabase().$queryRaw<{ day: string }[]>`
    WITH today AS (SELECT (now() AT TIME ZONE 'Europe/Berlin')::date AS day),
    added AS (
      INSERT INTO readers.article_view AS kept (article_id, day, referrer, views)
      SELECT given.id, today.day, given.referrer, given.views
      FROM unnest(${ids}::int[], ${referrers}::text[], ${views}::int[]) AS given (id, referrer, views), today
      -- In one order for everybody, so that two processes cannot wait for each other.
      ORDER BY given.id, given.referrer
      ON CONFLICT (day, article_id, referrer) DO UPDATE SET views = kept.views + excluded.views)
    SELECT to_char(day, 'YYYY-MM-DD') AS day FROM today`;
  const [row] = rows;
  if (row === undefined) throw new Error("PostgreSQL told no day.");
  return row.day;
}
