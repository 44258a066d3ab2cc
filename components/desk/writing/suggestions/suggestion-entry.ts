import { candidateReasons, suggestionMessages as words } from "#lib/messages/desk-suggestions.ts";
import { isSameName, type KeywordKind, KIND_NAMES, keywordLabel } from "#newsroom/keywords/keyword.ts";
import type {
  ArticleWords,
  KeywordCandidate,
  KeywordProposal,
  KeywordSuggestions,
  Passage,
} from "#newsroom/keywords/suggestions/suggestion.ts";
import type { ChosenKeyword } from "../writing-article.ts";

/** One line of the suggestions, of the vocabulary or new. */
export type SuggestionEntry = {
  readonly key: string;
  /** „Name (ACR)“ */
  readonly label: string;
  /** Kind and reason, ready to read. */
  readonly detail: string;
  readonly passages: readonly Passage[];
} & (
  | { readonly type: "known"; readonly keyword: ChosenKeyword }
  | { readonly type: "new"; readonly kind: KeywordKind }
);

type Choice = {
  readonly suggestions: KeywordSuggestions;
  readonly chosen: readonly ChosenKeyword[];
  /** Keys of entries that the person does not want to see again. */
  readonly dismissed: ReadonlySet<string>;
};

/** What is left to offer: neither chosen nor dismissed. */
export function openEntries({ suggestions, chosen, dismissed }: Choice) {
  const isOpen = ({ key }: SuggestionEntry) => !dismissed.has(key);
  const known = suggestions.proposals.filter(({ id }) => !chosen.some((keyword) => keyword.id === id)).map(knownEntry);
  const fresh = suggestions.candidates
    .filter(({ name }) => !chosen.some((keyword) => isSameName(keyword.name, name)))
    .map(newEntry);
  return { known: known.filter(isOpen), fresh: fresh.filter(isOpen) };
}

function knownEntry({ id, name, acronym, kind, source, passages }: KeywordProposal): SuggestionEntry {
  const details = [kind && KIND_NAMES[kind], source === "section" && words.ofSection].filter(Boolean);
  return {
    type: "known",
    key: `${id}`,
    label: keywordLabel({ name, acronym }),
    detail: details.join(" · "),
    keyword: { id, name, acronym },
    passages,
  };
}

function newEntry({ name, acronym, kind, reason, evidence, passages }: KeywordCandidate): SuggestionEntry {
  const label = keywordLabel({ name, acronym });
  const detail = `${KIND_NAMES[kind]}: ${candidateReasons[reason](evidence)}`;
  return { type: "new", key: `new ${label}`, label, detail, kind, passages };
}

/** A passage with some words around it. */
export type Excerpt = { readonly before: string; readonly written: string; readonly behind: string };

const CONTEXT = 28;

/** The passage in the words that it was found in, cut at whole words; `…` marks what is left out. */
export function excerptOf(article: ArticleWords, { field, block, start, end, written }: Passage): Excerpt {
  const text = (field === "body" ? article.body[block] : article[field]) ?? "";
  const from = start <= CONTEXT ? 0 : start - CONTEXT + (text.slice(start - CONTEXT, start).indexOf(" ") + 1);
  const until = text.length - end <= CONTEXT ? text.length : end + text.slice(end, end + CONTEXT).lastIndexOf(" ");
  const behind = text.slice(end, Math.max(end, until));
  return {
    before: (from > 0 ? "… " : "") + text.slice(from, start),
    written,
    behind: behind + (end + behind.length < text.length ? " …" : ""),
  };
}
