import { findMentions } from "../find-mentions.ts";
import { findNamedKeywords, type NamedKeywordPassages, rankKeywords } from "../rank-keywords.ts";
import { readTokens, type Token } from "../read-tokens.ts";
import { type ArticleWords, CANDIDATE_REASONS, type KeywordCandidate, type Passage } from "../suggestion.ts";
import { buildVocabularyIndex, type VocabularyIndex } from "../vocabulary-index.ts";
import type { CandidateDraft } from "./candidate-draft.ts";
import { findLaws, findPlaces } from "./law-and-place-candidates.ts";
import { findInKicker, findNameRows, findQuotedNames, repeatedName } from "./named-things.ts";
import { findOrganisations } from "./organisation-candidates.ts";
import { findPersons } from "./person-candidates.ts";

/** A longer list would be a concordance. */
const MAX_CANDIDATES = 8;
const finders = [findOrganisations, findPersons, findLaws, findPlaces, findQuotedNames];

type Search = {
  readonly index: VocabularyIndex;
  readonly words: ArticleWords;
  /** What the vocabulary has found already. */
  readonly named: readonly NamedKeywordPassages[];
};

/** What the text names like a keyword and the vocabulary does not know, the best first. */
export function findCandidates({ index, words, named }: Search): readonly KeywordCandidate[] {
  const drafts = withoutTwins(draftsIn(words)).filter((draft) => !isKnown(index, draft));
  const asKeywords = drafts.map(({ name, acronym, kind }, id) => ({ id, name, acronym, kind, aliases: [] }));
  const known = named.flatMap(({ passages }) => passages);
  const found = findNamedKeywords(buildVocabularyIndex(asKeywords), words)
    .map((one) => ({
      ...one,
      passages: one.passages.filter((passage) => !known.some((other) => holds(other, passage))),
    }))
    .filter(({ passages }) => passages.length > 0);
  return rankKeywords({ named: found, countOf: () => 0, ofSection: null })
    .slice(0, MAX_CANDIDATES)
    .flatMap(({ id, passages }) => drafts.slice(id, id + 1).map((draft) => ({ ...draft, passages })));
}

function draftsIn(words: ArticleWords): readonly CandidateDraft[] {
  const kicker = readTokens(words.kicker);
  const parts = [readTokens(words.headline), kicker, readTokens(words.teaser), ...words.body.map(readTokens)];
  return [...parts.flatMap(runFinders), ...findInKicker(kicker, parts), ...repeatedRows(parts)];
}

function runFinders(tokens: readonly Token[]): readonly CandidateDraft[] {
  return finders.flatMap((find) => find(tokens));
}

function repeatedRows(parts: readonly (readonly Token[])[]): readonly CandidateDraft[] {
  const rows = parts.flatMap(findNameRows);
  return [...new Set(rows.filter((row, place) => rows.indexOf(row) !== place))].map(repeatedName);
}

/** One draft of a name, that with the best reason; „Anna Kerns“ goes with „Anna Kern“. */
function withoutTwins(drafts: readonly CandidateDraft[]): readonly CandidateDraft[] {
  const ordered = [...drafts].sort((one, other) => rankOf(one) - rankOf(other) || one.name.length - other.name.length);
  const kept: CandidateDraft[] = [];
  const indices: VocabularyIndex[] = [];
  for (const draft of ordered) {
    if (indices.some((index) => isKnown(index, draft))) continue;
    kept.push(draft);
    indices.push(buildVocabularyIndex([{ ...draft, id: kept.length, aliases: [] }]));
  }
  return kept;
}

function rankOf({ reason }: CandidateDraft): number {
  return CANDIDATE_REASONS.indexOf(reason);
}

/** True when the vocabulary finds the whole of the name, or knows its acronym. */
function isKnown(index: VocabularyIndex, { name, acronym }: CandidateDraft): boolean {
  if (findMentions(index, name).some(({ start, end }) => start === 0 && end === name.length)) return true;
  return acronym !== null && findMentions(index, acronym).some(({ end }) => end === acronym.length);
}

function holds(outer: Passage, inner: Passage): boolean {
  const isSamePart = outer.field === inner.field && outer.block === inner.block;
  return isSamePart && outer.start <= inner.start && outer.end >= inner.end;
}
