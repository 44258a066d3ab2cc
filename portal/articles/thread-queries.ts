import { portalDatabase } from "../portal-database.ts";
import type { FollowUp } from "./article.ts";

/** Steps from the piece, and pieces in one direction: a thread of twenty years is an archive, not a way to read. */
const STEPS = 6;
const PIECES = 8;

/**
 * The thread of a story, oldest first and with the piece itself: what it leads back to with „(wir berichteten)“, what that
 * leads back to, and so on, and what reports further in the same way. Empty where the follow-ups say it all, because there
 * is one step only. Paid content is no part of a story.
 */
export async function findThread(articleId: number): Promise<readonly FollowUp[]> {
  const thread = await portalDatabase().$queryRaw<(FollowUp & { readonly step: number })[]>`
    WITH RECURSIVE earlier (id, at, step) AS (
      SELECT id, first_published_at, 0 FROM portal.article WHERE id = ${articleId}
      UNION
      SELECT older.id, older.first_published_at, earlier.step - 1
      FROM earlier
      JOIN portal.article_link AS link ON link.article_id = earlier.id AND link.is_coverage
      JOIN portal.article AS older ON older.id = link.target_id
      WHERE (older.first_published_at, older.id) < (earlier.at, earlier.id)
        AND older.genre <> 'anzeige' AND earlier.step > -${STEPS}::int
    ), later (id, at, step) AS (
      SELECT id, first_published_at, 0 FROM portal.article WHERE id = ${articleId}
      UNION
      SELECT newer.id, newer.first_published_at, later.step + 1
      FROM later
      JOIN portal.article_link AS link ON link.target_id = later.id AND link.is_coverage
      JOIN portal.article AS newer ON newer.id = link.article_id
      WHERE (newer.first_published_at, newer.id) > (later.at, later.id)
        AND newer.genre <> 'anzeige' AND later.step < ${STEPS}::int
    ), near AS (
      (SELECT id, step FROM earlier LIMIT ${PIECES + 1}) UNION ALL (SELECT id, step FROM later LIMIT ${PIECES + 1})
    )
    SELECT article.id, article.slug, article.kicker, article.headline, article.display_date::text AS "displayDate",
      min(near.step) AS step
    FROM near JOIN portal.article AS article ON article.id = near.id
    GROUP BY article.id
    ORDER BY article.first_published_at, article.id`;
  const isOneStep = thread.every(({ step }) => step === 0 || step === 1);
  return thread.length < 3 || isOneStep ? [] : thread.map(({ step: _step, ...piece }) => piece);
}
