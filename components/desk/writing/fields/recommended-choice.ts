import { readableDay } from "#lib/berlin-time.ts";
import { fullTitle } from "#lib/full-title.ts";
import type { PublishedPiece } from "#newsroom/articles/published-piece.ts";
import type { Choice } from "./choice-list.tsx";

export type PieceChoice = Choice & { readonly piece: PublishedPiece };

/** What was found and is not chosen yet. */
export function pieceChoices(
  found: readonly PublishedPiece[],
  chosen: readonly { readonly id: number }[],
): readonly PieceChoice[] {
  return found
    .filter(({ id }) => !chosen.some((piece) => piece.id === id))
    .map((piece) => ({
      key: `${piece.id}`,
      label: fullTitle(piece),
      ...(piece.day === "" ? {} : { detail: readableDay(piece.day) }),
      piece,
    }));
}
