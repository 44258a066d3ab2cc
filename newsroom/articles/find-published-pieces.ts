import { z } from "zod";
import { berlinDay } from "#lib/berlin-time.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import { searchCondition } from "./article-list-queries.ts";
import { dayFromColumn } from "./calendar-day.ts";
import type { PublishedPiece } from "./published-piece.ts";

const LIMIT = 20;
/** Characters; nobody types a longer question. */
export const PIECE_QUERY_LIMIT = 200;

const inputSchema = z.object({
  query: z.string().max(PIECE_QUERY_LIMIT),
  exceptId: z.number().int(),
  /** Paid content is no advice of the newsroom's. */
  withoutPaid: z.boolean().default(false),
});

export const pieceSelection = {
  id: true,
  headline: true,
  kicker: true,
  displayDate: true,
  firstPublishedAt: true,
} satisfies Prisma.ArticleSelect;

type PieceRow = Prisma.ArticleGetPayload<{ select: typeof pieceSelection }>;

export function pieceOf({ displayDate, firstPublishedAt, ...piece }: PieceRow): PublishedPiece {
  return {
    ...piece,
    day: dayFromColumn(displayDate) ?? (firstPublishedAt === null ? "" : berlinDay(firstPublishedAt)),
  };
}

/** What says whether readers see a piece. */
export const visibilitySelection = { publishedVersion: true, trashedAt: true } satisfies Prisma.ArticleSelect;

type VisibilityRow = Prisma.ArticleGetPayload<{ select: typeof visibilitySelection }>;

export function isVisible({ publishedVersion, trashedAt }: VisibilityRow): boolean {
  return publishedVersion !== null && trashedAt === null;
}

/** Published pieces that a link may lead to, newest first; an empty query lists the newest. */
export async function findPublishedPieces(input: unknown): Promise<readonly PublishedPiece[]> {
  const { query, exceptId, withoutPaid } = parseInput(inputSchema, input);
  const rows = await newsroomDatabase().article.findMany({
    where: {
      ...searchCondition(query),
      publishedVersion: { not: null },
      trashedAt: null,
      id: { not: exceptId },
      ...(withoutPaid ? { genre: { not: "anzeige" } } : {}),
    },
    orderBy: [{ firstPublishedAt: "desc" }, { id: "desc" }],
    take: LIMIT,
    select: pieceSelection,
  });
  return rows.map(pieceOf);
}
