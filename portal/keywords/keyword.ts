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
  /** What is printed together with it most often, the most frequent first. */
  readonly neighbours: readonly KeywordLink[];
};
