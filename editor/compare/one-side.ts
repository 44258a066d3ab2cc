import type { InlineNode } from "../body.ts";
import { joinTexts } from "../inline-runs.ts";
import type { ComparableNode, Compared, Piece } from "./compared.ts";

/** One side of a compared text, put together again. Tests hold it against the text itself. */
export type Side = "old" | "new";

export function lineOnSide(pieces: readonly Piece[], side: Side): InlineNode[] {
  return joinTexts<InlineNode>(pieces.flatMap((piece) => pieceOnSide(piece, side)));
}

function pieceOnSide(piece: Piece, side: Side): readonly InlineNode[] {
  switch (piece.kind) {
    case "same":
      return piece.nodes;
    case "removed":
      return side === "old" ? piece.nodes : [];
    case "added":
      return side === "new" ? piece.nodes : [];
    case "restyled":
      return side === "old" ? piece.old : piece.nodes;
    case "footnote": {
      const { content: _words, ...note } = side === "old" ? piece.old : piece.node;
      const words = lineOnSide(piece.pieces, side);
      return [{ ...note, ...(words.length === 0 ? {} : { content: words }) } as InlineNode];
    }
  }
}

/** The nodes of one side in their order; a moved one stands where this side has it. */
export function nodesOnSide(compared: readonly Compared[], side: Side): ComparableNode[] {
  return compared.flatMap((part) => partOnSide(part, side));
}

function partOnSide(part: Compared, side: Side): readonly ComparableNode[] {
  switch (part.kind) {
    case "same":
      return [part.node];
    case "removed":
    case "gone":
      return side === "old" ? [part.node] : [];
    case "added":
      return side === "new" ? [part.node] : [];
    case "leaf":
      return [side === "old" ? part.old : part.node];
    case "moved":
      return side === "new" ? partOnSide(part.inner, side) : [];
    case "line":
      return [withContent(side === "old" ? part.old : part.node, lineOnSide(part.pieces, side))];
    case "frame":
      return [withContent(side === "old" ? part.old : part.node, nodesOnSide(part.inside, side))];
  }
}

function withContent(node: ComparableNode, content: readonly unknown[]): ComparableNode {
  const { content: _inside, ...frame } = { content: undefined, ...node };
  return { ...frame, ...(content.length === 0 ? {} : { content }) } as ComparableNode;
}
