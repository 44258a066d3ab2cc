import type { KeywordKind } from "../keyword.ts";

/** The places of a piece in which keywords are looked for, the weightiest first. */
export const TEXT_FIELDS = ["headline", "kicker", "teaser", "body"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** The words of a piece as they stand on the screen; the body comes block by block (paragraphs, headings, cells). */
export type ArticleWords = {
  readonly headline: string;
  readonly kicker: string;
  readonly teaser: string;
  readonly body: readonly string[];
};

/** What the writing page asks with. */
export type SuggestionQuestion = ArticleWords & { readonly sectionId: number | null };

/** Longest body, in UTF-16 units and in blocks, that is looked through; of a longer one the beginning. */
export const MAX_ANALYSED_LENGTH = 100_000;
export const MAX_ANALYSED_BLOCKS = 2_000;

/** A place in the text: `start` and `end` count UTF-16 units in the field, for the body in the block of that index. */
export type Passage = {
  readonly field: TextField;
  /** Which block of the body; 0 in every other field. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The words as they are written there. */
  readonly written: string;
};

/** What the finder knows of a keyword. */
export type VocabularyKeyword = {
  readonly id: number;
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  readonly kind: KeywordKind | null;
};

/** A keyword of ours that fits the piece. */
export type KeywordProposal = {
  readonly id: number;
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: KeywordKind | null;
  /** "section" when the piece's section says so, whether or not the text names it too. */
  readonly source: "text" | "section";
  /** In the order of `TEXT_FIELDS`, then as in the text; empty when only the section speaks for it. */
  readonly passages: readonly Passage[];
  /** Higher fits better; comparable within one piece only. */
  readonly score: number;
};

/** Why something in the text looks like a keyword that we do not have yet. */
export const CANDIDATE_REASONS = [
  "acronym-behind",
  "legal-form",
  "organisation-word",
  "title-before",
  "speech",
  "first-name",
  "law-word",
  "place-word",
  "place-preposition",
  "kicker",
  "quoted-name",
  "repeated-name",
] as const;
export type CandidateReason = (typeof CANDIDATE_REASONS)[number];

/** Something in the text that looks like a keyword and is not in the vocabulary. */
export type KeywordCandidate = {
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: KeywordKind;
  readonly reason: CandidateReason;
  /** The word that gave it away, such as „sagte“ or „Bürgermeisterin“; empty when the reason says it all. */
  readonly evidence: string;
  readonly passages: readonly Passage[];
};

export type KeywordSuggestions = {
  readonly proposals: readonly KeywordProposal[];
  readonly candidates: readonly KeywordCandidate[];
};
