import { portalDatabase } from "../portal-database.ts";
import type { FollowUp } from "./article.ts";

/** How many follow-ups a piece shows; the newest tell the most. */
const FOLLOW_UPS = 5;

/** Of the articles that the text of a piece points at, those that readers can see. */
export async function findVisibleTargets(articleId: number): Promise<readonly number[]> {
  const rows = await portalDatabase().$queryRaw<{ id: number }[]>`
    SELECT target.id FROM portal.article_link AS link JOIN portal.article AS target ON target.id = link.target_id
    WHERE link.article_id = ${articleId}`;
  return rows.map(({ id }) => id);
}

/** Of all articles that the texts of these pieces point at, those that readers can see. */
export async function listVisibleTargets(articleIds: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await portalDatabase().$queryRaw<{ id: number }[]>`
    SELECT DISTINCT target.id FROM portal.article_link AS link JOIN portal.article AS target ON target.id = link.target_id
    WHERE link.article_id = ANY(${[...articleIds]}::int[])`;
  return new Set(rows.map(({ id }) => id));
}

/**
 * Newer pieces that lead here with „(wir berichteten)“, newest first. What points at each other is a follow-up one way
 * only, and paid content is none.
 */
export async function listFollowUps(articleId: number): Promise<readonly FollowUp[]> {
  return portalDatabase().$queryRaw<FollowUp[]>`
    SELECT newer.id, newer.slug, newer.kicker, newer.headline, newer.display_date::text AS "displayDate"
    FROM portal.article_link AS link
    JOIN portal.article AS older ON older.id = link.target_id
    JOIN portal.article AS newer ON newer.id = link.article_id
    WHERE link.target_id = ${articleId} AND link.is_coverage AND newer.genre <> 'anzeige'
      AND (newer.first_published_at, newer.id) > (older.first_published_at, older.id)
    ORDER BY newer.first_published_at DESC, newer.id DESC
    LIMIT ${FOLLOW_UPS}`;
}
