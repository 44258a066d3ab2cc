/** What a keyword stands for. */
export const KEYWORD_KINDS = ["section", "place", "organisation", "person", "law", "topic"] as const;
export type KeywordKind = (typeof KEYWORD_KINDS)[number];

/** Another keyword, as a link names it. */
export type KeywordLink = { readonly name: string; readonly acronym: string | null; readonly slug: string };

/** A keyword as readers see it; `kind` is null where nobody decided yet. */
export type PortalKeyword = KeywordLink & {
  readonly kind: KeywordKind | null;
  readonly aliases: readonly string[];
  /** Plain text; empty where nobody wrote one. */
  readonly description: string;
  readonly broader: KeywordLink | null;
  /** In the editors' order. */
  readonly seeAlso: readonly KeywordLink[];
  /** What belongs to it, by name. */
  readonly narrower: readonly KeywordLink[];
  /** What is printed together with it more often than with others, the closest first. */
  readonly neighbours: readonly KeywordLink[];
};

/** A keyword in the index, with how many pieces carry it. */
export type KeywordEntry = KeywordLink & { readonly pieces: number };

/** The index of keywords: the letters that keywords begin with, and the entries of one letter or the most used ones. */
export type KeywordIndex = {
  /** In the order of the alphabet; `0-9` stands for whatever begins with no letter, at the end. */
  readonly letters: readonly string[];
  /** Null where the most used keywords are shown. */
  readonly letter: string | null;
  readonly entries: readonly KeywordEntry[];
};

/** The letter of all keywords that begin with none. */
export const NO_LETTER = "0-9";
