import { foldForSearch } from "#newsroom/fold-for-search.ts";
import type { InsertableBlock } from "./block-catalogue.ts";

/**
 * The blocks that a typed query may mean, the likeliest first: by the beginning of the label, then of a word in it,
 * then of another word for it, then by any part. Umlauts may be typed as ü, ue or u; an empty query means all.
 */
export function matchBlocks(blocks: readonly InsertableBlock[], query: string): readonly InsertableBlock[] {
  const wanted = spellings(query);
  const ranked = blocks.map((block) => ({ block, rank: rankOf(block, wanted) }));
  return ranked
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ block }) => block);
}

const NO_MATCH = 4;

/** As spelled out, and with the dots left off. */
function spellings(text: string): readonly string[] {
  const bare = text.normalize("NFD").replace(/\u0308/g, "");
  return [...new Set([foldForSearch(text), foldForSearch(bare)])];
}

function rankOf({ label, search }: InsertableBlock, wanted: readonly string[]): number {
  const labels = spellings(label);
  const words = search.flatMap(spellings);
  const some = (texts: readonly string[], test: (text: string, query: string) => boolean) =>
    texts.some((text) => wanted.some((query) => test(text, query)));
  if (some(labels, (text, query) => text.startsWith(query))) return 0;
  if (some(labels, (text, query) => text.includes(` ${query}`))) return 1;
  if (some(words, (text, query) => text.startsWith(query))) return 2;
  return some([...labels, ...words], (text, query) => text.includes(query)) ? 3 : NO_MATCH;
}
