/** Longest texts in UTF-16 code units; far above what a page bears, low enough to keep a list readable. */
export const CONTENT_LIMITS = {
  kicker: 200,
  headline: 300,
  teaser: 3_000,
  caption: 1_000,
  link: 2_048,
  /** Each half of a correction: readers take it in at a glance. */
  correction: 1_000,
} as const;

/** Most entries of the ordered lists of one article. */
export const LIST_LIMITS = { authors: 20, keywords: 50, links: 50, recommended: 6 } as const;

/**
 * How many times its limit a field of a working copy may have: what two people wrote at the same moment is kept, and has to
 * be shortened before it is published.
 */
export const SHARED_ROOM = 4;
