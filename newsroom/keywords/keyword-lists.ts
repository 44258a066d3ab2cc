/** Keyword lists of articles, in the editors' order. */
export type KeywordLists = ReadonlyMap<number, readonly number[]>;

/**
 * Puts `into` where `from` stands. A list that has both keeps one, at the earlier of the two places; everything else
 * keeps its order. Pure.
 */
export function replaceKeyword(list: readonly number[], from: number, into: number): readonly number[] {
  return [...new Set(list.map((id) => (id === from ? into : id)))];
}

/** The same in every list; lists without `from` are left out of the result. Pure. */
export function replaceInLists(lists: KeywordLists, from: number, into: number): KeywordLists {
  const touched = [...lists].filter(([, list]) => list.includes(from));
  return new Map(touched.map(([articleId, list]) => [articleId, replaceKeyword(list, from, into)]));
}
