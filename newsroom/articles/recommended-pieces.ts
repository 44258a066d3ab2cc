import { newsroomDatabase } from "../newsroom-database.ts";
import { isVisible, pieceOf, pieceSelection, visibilitySelection } from "./find-published-pieces.ts";
import type { PublishedPiece } from "./published-piece.ts";

/** An article that another one leads its readers on to, and whether they will find it there. */
export type RecommendedPiece = PublishedPiece & { readonly isVisible: boolean; readonly isPaid: boolean };

/** The articles of these numbers in this order; a number without one is left out. */
export async function listRecommendedPieces(ids: readonly number[]): Promise<readonly RecommendedPiece[]> {
  if (ids.length === 0) return [];
  const rows = await newsroomDatabase().article.findMany({
    where: { id: { in: [...ids] } },
    select: { ...pieceSelection, ...visibilitySelection, genre: true },
  });
  const pieces = rows.map(({ publishedVersion, trashedAt, genre, ...piece }) => ({
    ...pieceOf(piece),
    isVisible: isVisible({ publishedVersion, trashedAt }),
    isPaid: genre === "anzeige",
  }));
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
