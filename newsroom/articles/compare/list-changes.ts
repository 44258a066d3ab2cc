import type { Attribution } from "#editor/compare/attribution.ts";
import type { Compared, LineNode, Piece } from "#editor/compare/compared.ts";
import type { ComparedContent } from "./compared-content.ts";

/** One change as a reader of the comparison counts it, by the versions that made it. */
export type Change = readonly number[];

/** Every change in the order in which it is shown; a word replaced by another one is one change. Pure. */
export function listChanges({ lines, body, bodyBy, facts }: ComparedContent): readonly Change[] {
  return [
    ...lines.flatMap(({ old, node, pieces, by }) => stretchesOf(pieces, old, node, by)),
    ...body.flatMap((part) => changesIn(part, bodyBy)),
    ...facts.flatMap(({ isChanged, steps }) => (isChanged ? [steps] : [])),
  ];
}

function changesIn(part: Compared, by: Attribution): readonly Change[] {
  switch (part.kind) {
    case "same":
    case "gone":
      return [];
    case "removed":
      return [by.took(part.node)];
    case "added":
      return [by.brought(part.node)];
    case "leaf":
      return [by.brought(part.node)];
    case "line":
      return [...frameChange(part, by), ...stretchesOf(part.pieces, part.old, part.node, by)];
    case "frame":
      return [...frameChange(part, by), ...part.inside.flatMap((inner) => changesIn(inner, by))];
    case "moved":
      return [by.brought(part.node), ...changesIn(part.inner, by)];
  }
}

/** A paragraph that became a heading, a list a numbered one. */
function frameChange({ old, node }: Extract<Compared, { kind: "line" | "frame" }>, by: Attribution): readonly Change[] {
  return isSameFrame(old, node) ? [] : [by.brought(node, { at: -1, count: 1 })];
}

export function isSameFrame(old: object, node: object): boolean {
  const outside = ({ content: _inside, ...frame }: { content?: unknown }) => JSON.stringify(frame);
  return outside(old) === outside(node);
}

/** Neighbouring pieces that changed, as one stretch: what went and what came in its place. */
export function stretches(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && piece.kind !== "same" && last.at(-1)?.kind !== "same") last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function stretchesOf(pieces: readonly Piece[], old: LineNode, node: LineNode, by: Attribution): readonly Change[] {
  return stretches(pieces).flatMap((group): readonly Change[] => {
    const steps = group.flatMap((piece) => stepsOfPiece(piece, old, node, by));
    return group[0]?.kind === "same" ? [] : [[...new Set(steps)]];
  });
}

/** The versions that made a piece what it is. */
export function stepsOfPiece(piece: Piece, old: LineNode, node: LineNode, by: Attribution): readonly number[] {
  if (piece.kind === "same") return [];
  return piece.kind === "removed" ? by.took(old, piece) : by.brought(node, piece);
}
