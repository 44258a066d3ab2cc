import type { ArticleBody } from "../body.ts";
import type { ComparableNode } from "./compared.ts";
import { endingsOf, flatten, type KnownChunks, originsOf } from "./origins.ts";

/** A stretch of a node's line; without it the whole node is meant. */
export type Stretch = { readonly at: number; readonly count: number };

/** In which versions parts of a compared text came and went; versions are counted from 1, the old text is 0. */
export type Attribution = {
  /** Versions that brought a node of the new text, or a stretch of it. */
  readonly brought: (node: ComparableNode, stretch?: Stretch) => readonly number[];
  /** Versions in which a node of the old text, or a stretch of it, went. */
  readonly took: (node: ComparableNode, stretch?: Stretch) => readonly number[];
};

/**
 * Walks the versions of a text from the old to the new one. Pure.
 * @param texts the old text, the versions between, the new text; the first and the last are those that were compared
 */
export function attribute(texts: readonly ArticleBody[]): Attribution {
  const known: KnownChunks = new Map();
  const flat = texts.map((text) => flatten(text, known));
  const rows = flat.map(({ chunks }) => chunks);
  const [origins, endings] = [originsOf(rows), endingsOf(rows)];
  const steps = texts.length - 1;
  const find = (found: readonly (number | null)[], text: number, node: ComparableNode, stretch?: Stretch) => {
    const place = flat[text]?.places.get(node);
    if (place === undefined) return [];
    const start = stretch === undefined ? place.start : place.start + 1 + stretch.at;
    const entries = found.slice(start, stretch === undefined ? place.end : start + stretch.count);
    const known = [...new Set(entries)]
      .filter((step): step is number => step !== null && step > 0)
      .sort((a, b) => a - b);
    // With nothing between the two there is only one who can have done it.
    return known.length === 0 && steps === 1 ? [1] : known;
  };
  return {
    brought: (node, stretch) => find(origins, steps, node, stretch),
    took: (node, stretch) => find(endings, 0, node, stretch),
  };
}
