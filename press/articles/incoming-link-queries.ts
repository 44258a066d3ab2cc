import type { ArticleState } from "#newsroom/articles/article.ts";
import { articleIdSchema } from "#newsroom/articles/article-content-schema.ts";
import type { FrontArea } from "#newsroom/front-page/front-page.ts";
import { findFrontPlace } from "#newsroom/front-page/front-page-queries.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { parseInput } from "#newsroom/parse-input.ts";

/** How many of them are named; how many there are is told too. */
const LIMIT = 50;

/** An article that leads to another one, in its text or after it: as readers see it, or only as it is being written. */
export type IncomingLink = {
  readonly id: number;
  readonly kicker: string;
  readonly headline: string;
  readonly state: ArticleState;
  readonly isPublic: boolean;
};

/** `frontPlace` is where it stands on the front page; `sectionName` names the block. */
export type IncomingLinks = {
  readonly total: number;
  readonly links: readonly IncomingLink[];
  readonly frontPlace: { readonly area: FrontArea; readonly sectionName: string | null } | null;
};

type Row = IncomingLink & { readonly total: bigint };

/** What leads to an article by its number, first what readers see, then the newest; nothing of what lies in the trash. */
export async function findIncomingLinks(input: unknown): Promise<IncomingLinks> {
  const targetId = parseInput(articleIdSchema, input);
  const rows = await newsroomDatabase().$queryRaw<Row[]>`
    SELECT article.id, article.kicker, article.headline, article.state::text AS state, linking.is_public AS "isPublic",
           count(*) OVER () AS total
    FROM (
      SELECT article_id, bool_or(is_public) AS is_public
      FROM (
        SELECT article_id, true AS is_public FROM portal.article_link WHERE target_id = ${targetId}
        UNION ALL
        SELECT article_id, true FROM portal.recommendation WHERE target_id = ${targetId} AND article_id <> ${targetId}
        UNION ALL
        SELECT article_id, false FROM newsroom.article_link WHERE target_id = ${targetId} AND article_id <> ${targetId}
      ) AS found
      GROUP BY article_id
    ) AS linking
    JOIN newsroom.article ON article.id = linking.article_id
    WHERE article.trashed_at IS NULL
    ORDER BY linking.is_public DESC, article.changed_at DESC, article.id DESC
    LIMIT ${LIMIT}`;
  return {
    total: Number(rows[0]?.total ?? 0),
    links: rows.map(({ total: _total, ...link }) => link),
    frontPlace: await findFrontPlace(targetId),
  };
}
