import { isSameName } from "../keyword.ts";
import { findMentions } from "./find-mentions.ts";
import {
  type ArticleWords,
  type KeywordProposal,
  type Passage,
  TEXT_FIELDS,
  type TextField,
  type VocabularyKeyword,
} from "./suggestion.ts";
import type { VocabularyIndex } from "./vocabulary-index.ts";

/** A keyword with every passage that names it, in the order of `TEXT_FIELDS`, then of the text. */
export type NamedKeywordPassages = { readonly keyword: VocabularyKeyword; readonly passages: readonly Passage[] };

type Ranking = {
  readonly named: readonly NamedKeywordPassages[];
  /** Articles that carry a keyword; the rarer says more about a piece. */
  readonly countOf: (id: number) => number;
  /** The keyword of the piece's section, if there is one. */
  readonly ofSection: VocabularyKeyword | null;
};

/** What it is worth to be named in a field at all. Kicker and headline say what a piece is about. */
const FIELD_WORTH: Record<TextField, number> = { headline: 4, kicker: 3, teaser: 2, body: 1 };
/** More mentions than these say nothing new. */
const MAX_COUNTED = 7;
const RARITY_WORTH = 3;

/** Finds the keywords of the vocabulary that a piece names, with their passages. */
export function findNamedKeywords(index: VocabularyIndex, words: ArticleWords): readonly NamedKeywordPassages[] {
  const byId = new Map<number, { keyword: VocabularyKeyword; passages: Passage[] }>();
  for (const field of TEXT_FIELDS) {
    const blocks = field === "body" ? words.body : [words[field]];
    blocks.forEach((text, block) => {
      for (const { keyword, start, end } of findMentions(index, text)) {
        const entry = byId.get(keyword.id) ?? { keyword, passages: [] };
        entry.passages.push({ field, block, start, end, written: text.slice(start, end) });
        byId.set(keyword.id, entry);
      }
    });
  }
  return [...byId.values()];
}

/** The keyword that stands for a section: of the kind section or not, it bears the section's name. */
export function findKeywordOfSection(index: VocabularyIndex, sectionName: string): VocabularyKeyword | null {
  const namesakes = index.keywords.filter(({ name }) => isSameName(name, sectionName));
  return namesakes.find(({ kind }) => kind === "section") ?? namesakes[0] ?? null;
}

/**
 * The best first: by the places that name a keyword, by how rarely it is used, by how often the text names it. The
 * section's own keyword leads. Equals are ordered by their first mention, then by name: the same text and vocabulary
 * always give the same order.
 */
export function rankKeywords({ named, countOf, ofSection }: Ranking): readonly KeywordProposal[] {
  const proposals = named
    .filter(({ keyword }) => keyword.id !== ofSection?.id)
    .map(({ keyword, passages }) => propose(keyword, passages, countOf(keyword.id)))
    .sort(compare);
  if (ofSection === null) return proposals;
  const passages = named.find(({ keyword }) => keyword.id === ofSection.id)?.passages ?? [];
  return [{ ...propose(ofSection, passages, countOf(ofSection.id)), source: "section" }, ...proposals];
}

function propose(keyword: VocabularyKeyword, passages: readonly Passage[], useCount: number): KeywordProposal {
  const { id, name, acronym, kind } = keyword;
  return { id, name, acronym, kind, source: "text", passages, score: scoreOf(passages, useCount) };
}

/** From 0; two decimals, so that no rounding of a processor decides an order. */
function scoreOf(passages: readonly Passage[], useCount: number): number {
  const fields = new Set(passages.map(({ field }) => field));
  const place = [...fields].reduce((sum, field) => sum + FIELD_WORTH[field], 0);
  const rarity = RARITY_WORTH / (1 + Math.log10(1 + useCount));
  const frequency = Math.log2(1 + Math.min(passages.length, MAX_COUNTED));
  return Math.round((place + rarity + frequency) * 100) / 100;
}

function compare(one: KeywordProposal, other: KeywordProposal): number {
  return other.score - one.score || compareFirst(one, other) || compareNames(one, other) || one.id - other.id;
}

function compareFirst({ passages: [one] }: KeywordProposal, { passages: [other] }: KeywordProposal): number {
  if (one === undefined || other === undefined) return 0;
  const byField = TEXT_FIELDS.indexOf(one.field) - TEXT_FIELDS.indexOf(other.field);
  return byField || one.block - other.block || one.start - other.start;
}

/** By code units: a collation may differ from machine to machine. */
function compareNames({ name: one }: KeywordProposal, { name: other }: KeywordProposal): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
