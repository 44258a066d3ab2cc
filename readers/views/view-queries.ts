import { Prisma } from "#prisma/generated/client.ts";
import { readersDatabase } from "../readers-database.ts";
import { KEPT_MONTHS } from "./view.ts";

/** German calendar days up to today, today included. */
type LastDays = { readonly days: number };

export type ViewsOfDay = {
  /** yyyy-mm-dd */
  readonly day: string;
  readonly views: number;
};
export type ViewsOfArticle = { readonly articleId: number; readonly views: number };
export type ViewsOfReferrer = { readonly referrer: string; readonly views: number };

const today = Prisma.sql`(now() AT TIME ZONE 'Europe/Berlin')::date`;

/** Every day of the stretch, also those on which nobody read anything; the oldest first. */
export function listViewsByDay({ days }: LastDays): Promise<ViewsOfDay[]> {
  return readersDatabase().$queryRaw<ViewsOfDay[]>`
    SELECT to_char(days.day, 'YYYY-MM-DD') AS day, coalesce(sum(views), 0)::int AS views
    FROM generate_series(${today} - ${days - 1}::int, ${today}, interval '1 day') AS days (day)
    LEFT JOIN readers.article_view ON article_view.day = days.day::date
    GROUP BY days.day ORDER BY days.day`;
}

/** The most read first; of two that were read as often the newer one. */
export function listViewsByArticle({ days, limit }: LastDays & { readonly limit: number }): Promise<ViewsOfArticle[]> {
  return readersDatabase().$queryRaw<ViewsOfArticle[]>`
    SELECT article_id AS "articleId", sum(views)::int AS views FROM readers.article_view
    WHERE day > ${today} - ${days}::int
    GROUP BY article_id ORDER BY views DESC, article_id DESC LIMIT ${limit}`;
}

/** The hosts that led most readers here, the busiest first. */
export function listViewsByReferrer({
  days,
  limit,
}: LastDays & { readonly limit: number }): Promise<ViewsOfReferrer[]> {
  return readersDatabase().$queryRaw<ViewsOfReferrer[]>`
    SELECT referrer, sum(views)::int AS views FROM readers.article_view
    WHERE day > ${today} - ${days}::int
    GROUP BY referrer ORDER BY views DESC, referrer LIMIT ${limit}`;
}

/** Views in the stretch of the same length just before. */
export async function countViewsBefore({ days }: LastDays): Promise<number> {
  const rows = await readersDatabase().$queryRaw<{ views: number }[]>`
    SELECT coalesce(sum(views), 0)::int AS views FROM readers.article_view
    WHERE day <= ${today} - ${days}::int AND day > ${today} - ${days * 2}::int`;
  return rows[0]?.views ?? 0;
}

/** Deletes what is older than two years are compared for. */
export async function forgetOldViews(): Promise<void> {
  await readersDatabase().$executeRaw`
    DELETE FROM readers.article_view WHERE day < ${today} - make_interval(months => ${KEPT_MONTHS}::int)`;
}
