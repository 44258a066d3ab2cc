import type { ArticleState } from "../articles/article.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import type { KeywordKind } from "./keyword.ts";
import { keywordState } from "./keyword-state.ts";
import { findWholeKeyword, type WholeKeyword } from "./load-keyword.ts";

/** Another keyword, as a link names it. */
export type LinkedKeyword = {
  readonly id: number;
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: KeywordKind | null;
};

/** All that the desk's page of a keyword shows of it. */
export type KeywordForDesk = WholeKeyword & {
  /** What a change must name, see `keyword-state.ts`. */
  readonly state: string;
  readonly broader: LinkedKeyword | null;
  readonly seeAlso: readonly LinkedKeyword[];
  /** Keywords whose pages lead here, and keywords below it; the first hundred each. */
  readonly seenFrom: readonly LinkedKeyword[];
  readonly narrower: readonly LinkedKeyword[];
  /** Names of what was merged into it. */
  readonly mergedNames: readonly string[];
  /** Articles that carry it in working copy or portal, and when the first and the last of them was published or begun. */
  readonly useCount: number;
  readonly firstUse: Date | null;
  readonly lastUse: Date | null;
  /** Whether readers find a page of it. */
  readonly isPrinted: boolean;
};

export type KeywordPiece = {
  readonly id: number;
  readonly kicker: string;
  readonly headline: string;
  readonly state: ArticleState;
  readonly isTrashed: boolean;
  readonly at: Date;
  /** Until when nobody may publish it; null where that is over or there is none. */
  readonly embargoUntil: Date | null;
};

export const KEYWORD_PIECES_LENGTH = 20;
const MAX_LINKS = 100;

const linked = { id: true, name: true, acronym: true, kind: true } as const;

export async function findKeywordForDesk(id: number): Promise<KeywordForDesk | null> {
  const database = newsroomDatabase();
  const keyword = await findWholeKeyword(database, id);
  if (keyword === null) return null;
  const [printed, links, uses] = await Promise.all([
    database.portalKeyword.count({ where: { id } }),
    database.keyword.findUnique({
      where: { id },
      select: {
        broader: { select: linked },
        seeAlso: { select: { seeAlso: { select: linked } }, orderBy: { position: "asc" } },
        seenFrom: { select: { keyword: { select: linked } }, orderBy: { keyword: { name: "asc" } }, take: MAX_LINKS },
        narrower: { select: linked, orderBy: { name: "asc" }, take: MAX_LINKS },
        merged: { select: { name: true }, orderBy: { name: "asc" } },
      },
    }),
    readUses(id),
  ]);
  return {
    ...keyword,
    state: keywordState(keyword),
    broader: links?.broader ?? null,
    seeAlso: (links?.seeAlso ?? []).map(({ seeAlso }) => seeAlso),
    seenFrom: (links?.seenFrom ?? []).map((link) => link.keyword),
    narrower: links?.narrower ?? [],
    mergedNames: (links?.merged ?? []).map(({ name }) => name),
    ...uses,
    isPrinted: printed > 0,
  };
}

/** The survivor of a keyword that was merged, or null. */
export async function findSurvivor(id: number): Promise<number | null> {
  const row = await newsroomDatabase().mergedKeyword.findUnique({ where: { id }, select: { intoId: true } });
  return row?.intoId ?? null;
}

/** Pieces that carry a keyword, the newest first; `page` counts from 1. */
export async function listKeywordPieces(keywordId: number, page: number): Promise<readonly KeywordPiece[]> {
  return readPieces(keywordId, KEYWORD_PIECES_LENGTH, (page - 1) * KEYWORD_PIECES_LENGTH);
}

/** The newest pieces that carry a keyword, to choose from when it is split. */
export function listPiecesToSplit(keywordId: number, limit: number): Promise<readonly KeywordPiece[]> {
  return readPieces(keywordId, limit, 0);
}

async function readUses(id: number) {
  const [row] = await newsroomDatabase().$queryRaw<{ uses: bigint; first: Date | null; last: Date | null }[]>`
    SELECT count(*) AS uses, min(coalesce(first_published_at, created_at)) AS first,
      max(coalesce(first_published_at, created_at)) AS last
    FROM newsroom.article WHERE id IN (
      SELECT article_id FROM newsroom.article_keyword WHERE keyword_id = ${id}
      UNION SELECT article_id FROM portal.article_keyword WHERE keyword_id = ${id})`;
  return { useCount: Number(row?.uses ?? 0), firstUse: row?.first ?? null, lastUse: row?.last ?? null };
}

async function readPieces(keywordId: number, limit: number, skip: number): Promise<readonly KeywordPiece[]> {
  const rows = await newsroomDatabase().$queryRaw<
    {
      id: number;
      kicker: string;
      headline: string;
      state: ArticleState;
      trashed: boolean;
      at: Date;
      embargoUntil: Date | null;
    }[]
  >`
    SELECT id, kicker, headline, state::text AS state, trashed_at IS NOT NULL AS trashed,
      coalesce(first_published_at, created_at) AS at,
      CASE WHEN embargo_until > now() THEN embargo_until END AS "embargoUntil"
    FROM newsroom.article WHERE id IN (
      SELECT article_id FROM newsroom.article_keyword WHERE keyword_id = ${keywordId}
      UNION SELECT article_id FROM portal.article_keyword WHERE keyword_id = ${keywordId})
    ORDER BY at DESC, id DESC LIMIT ${limit} OFFSET ${skip}`;
  return rows.map(({ trashed, ...piece }) => ({ ...piece, isTrashed: trashed }));
}
