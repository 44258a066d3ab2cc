import { z } from "zod";
import { searchCondition } from "../articles/article-list-queries.ts";
import {
  isVisible,
  PIECE_QUERY_LIMIT,
  pieceOf,
  pieceSelection,
  visibilitySelection,
} from "../articles/find-published-pieces.ts";
import type { PublishedPiece } from "../articles/published-piece.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { SeriesRow } from "./series.ts";

/** Pieces to choose from at once; more words find the others. */
const FOUND = 20;

const row = { id: true, name: true, slug: true, description: true, version: true } as const;

/** `partCount`: all its parts, `visibleCount`: those that readers see. */
export type SeriesListEntry = Pick<SeriesRow, "id" | "name" | "slug"> & {
  readonly partCount: number;
  readonly visibleCount: number;
};

/** A piece in a series or for one; `isVisible` is false while readers cannot see it, in the trash or not. */
export type SeriesPiece = PublishedPiece & { readonly isVisible: boolean; readonly isTrashed: boolean };

export type SeriesForDesk = SeriesRow & { readonly pieces: readonly SeriesPiece[] };

/** All series by their names. */
export async function listSeries(): Promise<readonly SeriesListEntry[]> {
  const all = await newsroomDatabase().series.findMany({
    select: {
      id: true,
      name: true,
      slug: true,
      parts: { select: { article: { select: visibilitySelection } } },
    },
  });
  return all
    .map(({ parts, ...series }) => ({
      ...series,
      partCount: parts.length,
      visibleCount: parts.filter(({ article }) => isVisible(article)).length,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, "de"));
}

/** A series with its parts in their order, or null. */
export async function findSeriesForDesk(id: number): Promise<SeriesForDesk | null> {
  const series = await newsroomDatabase().series.findUnique({
    where: { id },
    select: {
      ...row,
      parts: {
        orderBy: { position: "asc" },
        select: { article: { select: { ...pieceSelection, ...visibilitySelection } } },
      },
    },
  });
  if (series === null) return null;
  const { parts, ...rest } = series;
  return { ...rest, pieces: parts.map(({ article }) => seriesPieceOf(article)) };
}

/** The series that an article belongs to, or null. */
export async function findSeriesOf(articleId: number): Promise<Pick<SeriesRow, "id" | "name"> | null> {
  const part = await newsroomDatabase().seriesPart.findUnique({
    where: { articleId },
    select: { series: { select: { id: true, name: true } } },
  });
  return part?.series ?? null;
}

const findSchema = z.object({ seriesId: z.int().positive(), query: z.string().max(PIECE_QUERY_LIMIT) });

/** Pieces that may become a part of the series, whether or not readers see them yet, the latest changed first. */
export async function findPiecesForSeries(input: unknown): Promise<readonly SeriesPiece[]> {
  const { seriesId, query } = parseInput(findSchema, input);
  const rows = await newsroomDatabase().article.findMany({
    where: {
      AND: [searchCondition(query), { OR: [{ seriesPart: { is: null } }, { seriesPart: { is: { seriesId } } }] }],
      trashedAt: null,
      state: { not: "withdrawn" },
      genre: { not: "anzeige" },
    },
    orderBy: [{ changedAt: "desc" }, { id: "desc" }],
    take: FOUND,
    select: { ...pieceSelection, ...visibilitySelection },
  });
  return rows.map(seriesPieceOf);
}

type PieceRow = Parameters<typeof pieceOf>[0] & Parameters<typeof isVisible>[0];

function seriesPieceOf({ publishedVersion, trashedAt, ...piece }: PieceRow): SeriesPiece {
  return {
    ...pieceOf(piece),
    isVisible: isVisible({ publishedVersion, trashedAt }),
    isTrashed: trashedAt !== null,
  };
}
