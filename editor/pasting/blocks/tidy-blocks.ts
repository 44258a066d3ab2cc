import type { PastedBlock } from "./pasted-blocks.ts";

/** Our two levels of headings, by the names that HTML has for them. */
const FIRST_LEVEL = 2;
const SECOND_LEVEL = 3;

/**
 * Where the first rank of the source goes. A lone `h1` is the text's headline, and `h2` its first headings; several `h1`
 * are headings themselves, and `h2` theirs.
 */
function lastFirstRank(blocks: readonly PastedBlock[]): number {
  const ranks = blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : []));
  const highest = Math.min(...ranks);
  const isHeadline = highest === 1 && ranks.filter((rank) => rank === 1).length === 1;
  return isHeadline ? FIRST_LEVEL : Math.max(highest, 1);
}

/** Headings on our two levels, relative to each other: no rank of the source gets lost as long as there are but two. */
export function withOurRanks(blocks: readonly PastedBlock[]): PastedBlock[] {
  const last = lastFirstRank(blocks);
  return blocks.map((block) =>
    block.kind === "heading" ? { ...block, level: block.level <= last ? FIRST_LEVEL : SECOND_LEVEL } : block,
  );
}

/** Without dividers at the ends and beside each other: they parted what did not come along. */
export function withoutLooseRules(blocks: readonly PastedBlock[]): PastedBlock[] {
  return blocks.filter((block, index) => {
    if (block.kind !== "rule") return true;
    const isFirst = blocks.slice(0, index).every(({ kind }) => kind === "rule");
    const next = blocks[index + 1];
    return !isFirst && next !== undefined && next.kind !== "rule";
  });
}
