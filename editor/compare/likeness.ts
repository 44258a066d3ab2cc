import type { Likeness } from "./align.ts";
import type { ComparableNode } from "./compared.ts";
import { familyOf, insideOf, isLine, isSingle } from "./node-kinds.ts";
import { wordsOf } from "./tokens.ts";

/** Below it two paragraphs share hardly more than the little words that every German text has. */
const THRESHOLD = 0.4;
/** So many words make a paragraph that is changed, too, worth being called moved. */
const MOVABLE_WORDS = 3;

export type NodeLikeness = Likeness<ComparableNode> & {
  readonly wordsIn: (node: ComparableNode) => readonly string[];
};

/** How nodes are judged; what was found out about a node is remembered for this comparison. */
export function createLikeness(): NodeLikeness {
  const keys = new WeakMap<ComparableNode, string>();
  const words = new WeakMap<ComparableNode, readonly string[]>();
  const counts = new WeakMap<ComparableNode, WordCounts>();
  const keyOf = (node: ComparableNode) => remembered(keys, node, (asked) => JSON.stringify(asked));
  const wordsIn = (node: ComparableNode): readonly string[] =>
    remembered(words, node, (asked) =>
      isLine(asked) ? wordsOf(asked.content) : insideOf(asked).flatMap((inner) => [...wordsIn(inner)]),
    );
  const countsIn = (node: ComparableNode) => remembered(counts, node, (asked) => countWords(wordsIn(asked)));
  return {
    keyOf,
    wordsIn,
    threshold: THRESHOLD,
    similarity: (old, fresh) =>
      familyOf(old) === familyOf(fresh) ? similarityOf(old, fresh, { wordsIn, countsIn }) : 0,
    isMovable: (node, how) => leafName(node) !== null || wordsIn(node).length >= (how === "same" ? 1 : MOVABLE_WORDS),
    belongTogether: () => false,
  };
}

function remembered<Value extends object | string>(
  known: WeakMap<ComparableNode, Value>,
  node: ComparableNode,
  find: (node: ComparableNode) => Value,
): Value {
  const value = known.get(node) ?? find(node);
  known.set(node, value);
  return value;
}

type WordsIn = (node: ComparableNode) => readonly string[];
type Words = { readonly wordsIn: WordsIn; readonly countsIn: (node: ComparableNode) => WordCounts };

function similarityOf(old: ComparableNode, fresh: ComparableNode, { wordsIn, countsIn }: Words): number {
  const name = leafName(old);
  if (name !== null) return name === leafName(fresh) ? 1 : 0;
  const [left, right] = [wordsIn(old), wordsIn(fresh)];
  if (left.length + right.length === 0) return 1;
  const shared = sharedWords(countsIn(old), countsIn(fresh));
  // The row of the same name is the same row, whatever figures stand in it now.
  const isSameRow =
    old.type === "tableRow" &&
    firstWords(old, wordsIn) !== "" &&
    firstWords(old, wordsIn) === firstWords(fresh, wordsIn);
  const least = isSameRow || isSingle(old) ? THRESHOLD * 2 : 0;
  return Math.max(least, (2 * shared) / (left.length + right.length));
}

function firstWords(row: ComparableNode, wordsIn: WordsIn): string {
  const [first] = insideOf(row);
  return first === undefined ? "" : wordsIn(first).join(" ");
}

/** What a leaf is known by, whatever is said about it; null for everything else. */
function leafName(node: ComparableNode): string | null {
  if (node.type === "picture") return `picture ${node.attrs.pictureId}`;
  if (node.type === "embed") return `embed ${node.attrs.address}`;
  return null;
}

/** How often each word occurs. */
export type WordCounts = ReadonlyMap<string, number>;

export function countWords(words: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Counts each word as often as both have it. */
export function sharedWords(left: WordCounts, right: WordCounts): number {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const [word, count] of few) shared += Math.min(count, many.get(word) ?? 0);
  return shared;
}
