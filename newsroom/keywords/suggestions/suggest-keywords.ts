import { newsroomDatabase } from "../../newsroom-database.ts";
import { parseInput } from "../../parse-input.ts";
import { findCandidates } from "./candidates/find-candidates.ts";
import { currentVocabulary } from "./current-vocabulary.ts";
import { findKeywordOfSection, findNamedKeywords, rankKeywords } from "./rank-keywords.ts";
import type { KeywordProposal, KeywordSuggestions, VocabularyKeyword } from "./suggestion.ts";
import { suggestKeywordsSchema } from "./suggestion-schema.ts";
import type { VocabularyIndex } from "./vocabulary-index.ts";

/** Nobody reads a longer list; the best come first. */
const MAX_PROPOSALS = 30;
/** More passages of one keyword than anybody looks at. */
const MAX_PASSAGES = 100;

/**
 * The keywords of ours that fit a piece as it stands in the editor, and names in it that we do not have yet. Nothing
 * outside is asked, nothing is stored, and the same words give the same answer while the vocabulary stays.
 * @throws CommandError "invalid" when the text is longer than what is looked through
 */
export async function suggestKeywords(input: unknown): Promise<KeywordSuggestions> {
  const { sectionId, ...words } = parseInput(suggestKeywordsSchema, input);
  const index = await currentVocabulary();
  const named = findNamedKeywords(index, words);
  const ofSection = await findOfSection(index, sectionId);
  const counts = await countUses(named.map(({ keyword }) => keyword.id));
  const proposals = rankKeywords({ named, countOf: (id) => counts.get(id) ?? 0, ofSection });
  return {
    proposals: proposals.slice(0, MAX_PROPOSALS).map(withFewerPassages),
    candidates: findCandidates({ index, words, named }).map(withFewerPassages),
  };
}

async function findOfSection(index: VocabularyIndex, sectionId: number | null): Promise<VocabularyKeyword | null> {
  if (sectionId === null) return null;
  const section = await newsroomDatabase().section.findUnique({ where: { id: sectionId }, select: { name: true } });
  return section === null ? null : findKeywordOfSection(index, section.name);
}

/** Articles that carry each of the keywords, as of now: it changes far more often than the vocabulary. */
async function countUses(ids: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await newsroomDatabase().articleKeyword.groupBy({
    by: ["keywordId"],
    where: { keywordId: { in: [...ids] } },
    _count: { articleId: true },
  });
  return new Map(rows.map(({ keywordId, _count }) => [keywordId, _count.articleId]));
}

function withFewerPassages<Found extends Pick<KeywordProposal, "passages">>(found: Found): Found {
  return { ...found, passages: found.passages.slice(0, MAX_PASSAGES) };
}
