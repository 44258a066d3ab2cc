import { keywordFieldMessages as words } from "#lib/messages/desk-writing-fields.ts";
import { isSameName, KIND_NAMES, keywordLabel } from "#newsroom/keywords/keyword.ts";
import type { ChosenKeyword, KeywordOption } from "../writing-article.ts";
import type { Choice } from "./choice-list.tsx";

export type KeywordChoice = Choice &
  ({ readonly type: "known"; readonly keyword: ChosenKeyword } | { readonly type: "new"; readonly name: string });

type Suggestion = {
  /** What was found, in the finder's order. */
  readonly options: readonly KeywordOption[];
  readonly chosen: readonly ChosenKeyword[];
  /** What the person typed, trimmed. */
  readonly typed: string;
  /** Whether `options` answers exactly what is typed now; before that nobody knows whether it is new. */
  readonly isCurrent: boolean;
};

/** What the combobox offers: everything found that is not yet chosen and, when nothing bears the typed name, a new one. */
export function keywordChoices({ options, chosen, typed, isCurrent }: Suggestion): readonly KeywordChoice[] {
  const open = options.filter(({ id }) => !chosen.some((keyword) => keyword.id === id));
  const known = open.map(knownChoice);
  const isNew = isCurrent && typed !== "" && ![...options, ...chosen].some((keyword) => goesBy(keyword, typed));
  return isNew ? [...known, newChoice(typed)] : known;
}

/** True when the keyword bears this name, writes it with its acronym, or was found by it as an alias. */
function goesBy(keyword: ChosenKeyword & { readonly matchedAlias?: string }, typed: string): boolean {
  return [keyword.name, keywordLabel(keyword), keyword.matchedAlias ?? keyword.name].some((name) =>
    isSameName(name, typed),
  );
}

function knownChoice({ kind, matchedAlias, ...keyword }: KeywordOption): KeywordChoice {
  const details = [kind && KIND_NAMES[kind], matchedAlias && words.foundBy(matchedAlias)].filter(Boolean);
  return {
    type: "known",
    key: `${keyword.id}`,
    label: keywordLabel(keyword),
    keyword,
    ...(details.length > 0 && { detail: details.join(" · ") }),
  };
}

function newChoice(name: string): KeywordChoice {
  return { type: "new", key: "new", label: words.create(name), name, isNew: true };
}
