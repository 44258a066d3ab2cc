/** What a keyword stands for. */
export const KEYWORD_KINDS = ["section", "place", "organisation", "person", "law", "topic"] as const;
export type KeywordKind = (typeof KEYWORD_KINDS)[number];

/** A keyword as readers see it; `kind` is null where nobody decided yet. */
export type PortalKeyword = {
  readonly name: string;
  readonly slug: string;
  readonly kind: KeywordKind | null;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
};
