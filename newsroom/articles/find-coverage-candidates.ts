import { z } from "zod";
import type { Prisma } from "#prisma/generated/client.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import { articleIdSchema } from "./article-content-schema.ts";
import { searchCondition } from "./article-list-queries.ts";
import { LIST_LIMITS, SHARED_ROOM } from "./content-limits.ts";
import { PIECE_QUERY_LIMIT, pieceOf, pieceSelection } from "./find-published-pieces.ts";
import type { PublishedPiece } from "./published-piece.ts";

const LIMIT = 20;
/** Beyond these the keywords in common say little. */
const SHARED_LIMIT = 200;

const inputSchema = z.object({
  articleId: articleIdSchema,
  /** The keywords as they stand in the form, saved or not. */
  keywordIds: z.array(articleIdSchema).max(LIST_LIMITS.keywords * SHARED_ROOM),
  query: z.string().max(PIECE_QUERY_LIMIT),
});

/** `shared`: names of the keywords that both pieces carry, the rarest first. */
export type CoverageCandidate = PublishedPiece & { readonly shared: readonly string[] };

type Shared = { readonly articleId: number; readonly names: readonly string[] };

/**
 * Pieces that „(wir berichteten)“ may lead to: published before this one. The more and the rarer the keywords in common,
 * the further up; then the newest. Without a query only pieces with a keyword in common, or, when there are none, the
 * newest; with one every word must occur.
 */
export async function findCoverageCandidates(input: unknown): Promise<readonly CoverageCandidate[]> {
  const { articleId, keywordIds, query } = parseInput(inputSchema, input);
  const before = await firstPublication(articleId);
  const shared = await listShared(articleId, keywordIds, before);
  const older: Prisma.ArticleWhereInput = {
    ...searchCondition(query),
    publishedVersion: { not: null },
    trashedAt: null,
    firstPublishedAt: { lt: before },
  };
  const related = await listPieces({ ...older, id: { in: shared.map((one) => one.articleId) } }, shared.length);
  const byId = new Map(related.map((piece) => [piece.id, piece]));
  const ranked = shared.flatMap(({ articleId: id, names }) => {
    const piece = byId.get(id);
    return piece === undefined ? [] : [{ ...piece, shared: names }];
  });
  if (query.trim() === "" && ranked.length > 0) return ranked.slice(0, LIMIT);
  const newest = await listPieces({ ...older, id: { notIn: [articleId, ...byId.keys()] } }, LIMIT);
  return [...ranked, ...newest.map((piece) => ({ ...piece, shared: [] }))].slice(0, LIMIT);
}

async function firstPublication(articleId: number): Promise<Date> {
  const article = await newsroomDatabase().article.findUnique({
    where: { id: articleId },
    select: { firstPublishedAt: true },
  });
  return article?.firstPublishedAt ?? new Date();
}

async function listPieces(where: Prisma.ArticleWhereInput, take: number): Promise<PublishedPiece[]> {
  if (take === 0) return [];
  const rows = await newsroomDatabase().article.findMany({
    where,
    orderBy: [{ firstPublishedAt: "desc" }, { id: "desc" }],
    take,
    select: pieceSelection,
  });
  return rows.map(pieceOf);
}

/** A keyword of few pieces ties two of them closer than one that stands at every tenth: each weighs 1 / ln(1 + uses). */
async function listShared(articleId: number, keywordIds: readonly number[], before: Date): Promise<Shared[]> {
  if (keywordIds.length === 0) return [];
  return newsroomDatabase().$queryRaw<Shared[]>`
    WITH weight AS (
      SELECT keyword_id, 1 / ln(1 + count(*)) AS value
      FROM newsroom.article_keyword
      WHERE keyword_id = ANY (${[...keywordIds]}::int[])
      GROUP BY keyword_id
    )
    SELECT article.id AS "articleId", array_agg(keyword.name ORDER BY weight.value DESC, keyword.name) AS names
    FROM weight
    JOIN newsroom.article_keyword AS carried USING (keyword_id)
    JOIN newsroom.keyword ON keyword.id = carried.keyword_id
    JOIN newsroom.article ON article.id = carried.article_id
    WHERE article.id <> ${articleId} AND article.published_version IS NOT NULL AND article.trashed_at IS NULL
      AND article.first_published_at < ${before}
    GROUP BY article.id
    ORDER BY sum(weight.value) DESC, article.first_published_at DESC, article.id DESC
    LIMIT ${SHARED_LIMIT}`;
}
