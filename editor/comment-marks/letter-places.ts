import type { Node } from "@tiptap/pm/model";

/** A stretch of a text's letters, counted over all its blocks as if nothing stood between them. */
export type LetterSpan = { readonly start: number; readonly end: number };

/** A range of positions of the document. */
export type PlaceRange = { readonly from: number; readonly to: number };

/** The letters between two positions. */
export function lettersBetween(document: Node, { from, to }: PlaceRange): LetterSpan {
  let [start, end] = [0, 0];
  forEachText(document, (position, length) => {
    start += Math.min(Math.max(from - position, 0), length);
    end += Math.min(Math.max(to - position, 0), length);
  });
  return { start, end };
}

/** Where letters stand; null where the text has not as many. */
export function placesOf(document: Node, { start, end }: LetterSpan): PlaceRange | null {
  let [from, to]: [number | null, number | null] = [null, null];
  let passed = 0;
  forEachText(document, (position, length) => {
    if (from === null && start < passed + length) from = position + start - passed;
    if (to === null && end <= passed + length) to = position + end - passed;
    passed += length;
  });
  return from === null || to === null || to <= from ? null : { from, to };
}

function forEachText(document: Node, visit: (position: number, length: number) => void): void {
  document.descendants((node, position) => {
    if (node.isText) visit(position, node.nodeSize);
  });
}
