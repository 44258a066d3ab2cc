"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { suggestionMessages as words } from "#lib/messages/desk-suggestions.ts";
import type { KeywordKind } from "#newsroom/keywords/keyword.ts";
import type { ArticleWords } from "#newsroom/keywords/suggestions/suggestion.ts";
import { checksSwitch } from "../checks-switch.ts";
import type { ChosenKeyword, WritingActions } from "../writing-article.ts";
import type { WritingDraft } from "../writing-draft.ts";
import { pointAt, reveal } from "./passage-pointer.ts";
import { openEntries, type SuggestionEntry } from "./suggestion-entry.ts";
import { type SuggestionDeeds, SuggestionList } from "./suggestion-list.tsx";
import { useKeywordSuggestions } from "./use-keyword-suggestions.ts";

/** What the keyword field does with a suggestion. */
export type KeywordDeeds = {
  readonly take: (keyword: ChosenKeyword) => void;
  /** Asks what a new keyword stands for, with the guess already marked. */
  readonly askKind: (name: string, guess: KeywordKind) => void;
};

type KeywordSuggestionsProps = KeywordDeeds & {
  readonly draft: WritingDraft;
  readonly editor: Editor | null;
  readonly suggest: WritingActions["suggestKeywords"];
};

const KNOWN_AT_FIRST = 6;
const NEW_AT_FIRST = 4;

/** Keywords that the text names, ours and new ones, beside the keyword field; silent while the checks are off. */
export function KeywordSuggestions(props: KeywordSuggestionsProps) {
  const isOn = checksSwitch.use();
  if (isOn) return <OpenSuggestions {...props} />;
  return <p className="pt-2 text-fine text-ink-soft">{words.off}</p>;
}

function OpenSuggestions({ draft, editor, suggest, take, askKind }: KeywordSuggestionsProps) {
  const { found, hasFailed } = useKeywordSuggestions({ draft, editor, suggest });
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [announcement, announce] = useState("");
  useEffect(() => () => pointAt(null, []), []);

  const deeds: SuggestionDeeds = {
    onTake: (entry) => (entry.type === "known" ? take(entry.keyword) : askKind(entry.label, entry.kind)),
    onDismiss: ({ key, label }) => {
      setDismissed(new Set([...dismissed, key]));
      announce(words.dismissed(label));
    },
    onPoint: (passages, current) => pointAt(editor, passages, current),
    onReveal: (passage) => reveal(editor, passage),
  };
  const { known, fresh } =
    found === null
      ? { known: [], fresh: [] }
      : openEntries({ suggestions: found.suggestions, chosen: draft.keywords, dismissed });
  return (
    <div data-suggestions="" className="grid gap-3 pt-2">
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <div className="grid gap-1.5">
        <h2 className="text-fine text-ink-soft">{words.title}</h2>
        {hasFailed && <p className="text-fine text-wrong">{words.failed}</p>}
        {found !== null && known.length === 0 && <p className="text-fine text-ink-soft">{emptyState(found.article)}</p>}
        <Entries entries={known} atFirst={KNOWN_AT_FIRST} label={words.title} article={found?.article} {...deeds} />
      </div>
      {fresh.length > 0 && (
        <div className="grid gap-1.5">
          <h2 className="text-fine text-ink-soft">{words.newTitle}</h2>
          <Entries entries={fresh} atFirst={NEW_AT_FIRST} label={words.newTitle} article={found?.article} {...deeds} />
        </div>
      )}
    </div>
  );
}

type EntriesProps = SuggestionDeeds & {
  readonly entries: readonly SuggestionEntry[];
  readonly atFirst: number;
  readonly label: string;
  readonly article: ArticleWords | undefined;
};

function Entries({ article, ...list }: EntriesProps) {
  return article === undefined || list.entries.length === 0 ? null : <SuggestionList article={article} {...list} />;
}

function emptyState({ headline, kicker, teaser, body }: ArticleWords): string {
  const isBlank = [headline, kicker, teaser, ...body].every((text) => text.trim() === "");
  return isBlank ? words.beforeWriting : words.nothing;
}
