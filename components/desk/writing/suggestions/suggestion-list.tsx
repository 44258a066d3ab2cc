"use client";

import { type KeyboardEvent, useState } from "react";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { suggestionMessages as words } from "#lib/messages/desk-suggestions.ts";
import type { ArticleWords, Passage } from "#newsroom/keywords/suggestions/suggestion.ts";
import type { SuggestionEntry } from "./suggestion-entry.ts";
import { SuggestionRow } from "./suggestion-row.tsx";

export type SuggestionDeeds = {
  readonly onTake: (entry: SuggestionEntry) => void;
  readonly onDismiss: (entry: SuggestionEntry) => void;
  /** Points at passages; at one in particular by its place in the list. */
  readonly onPoint: (passages: readonly Passage[], current?: number) => void;
  readonly onReveal: (passage: Passage) => void;
};

type SuggestionListProps = SuggestionDeeds & {
  readonly entries: readonly SuggestionEntry[];
  readonly article: ArticleWords;
  readonly label: string;
  /** Shown before anybody asks for more. */
  readonly atFirst: number;
};

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Suggested keywords, the best first; arrow keys walk through it, whatever stands in the rows. */
export function SuggestionList({ entries, article, label, atFirst, ...deeds }: SuggestionListProps) {
  const [showsAll, setShowAll] = useState(false);
  const shown = showsAll ? entries : entries.slice(0, atFirst);

  function walk(event: KeyboardEvent<HTMLElement>): void {
    const step = steps[event.key];
    const row = event.target instanceof Element ? event.target.closest("li") : null;
    if (step === undefined || row === null) return;
    const next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
    event.preventDefault();
    next?.querySelector<HTMLElement>("button")?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a short cut between the buttons in the rows
    <div onKeyDown={walk}>
      <ul aria-label={label} className="grid border-rule border-t">
        {shown.map((entry) => (
          <SuggestionRow key={entry.key} entry={entry} article={article} {...deeds} />
        ))}
      </ul>
      {entries.length > atFirst && (
        <button
          type="button"
          aria-expanded={showsAll}
          onClick={() => setShowAll(!showsAll)}
          className={buttonClasses("quiet", "small")}
        >
          {showsAll ? words.fewer : words.more(entries.length - atFirst)}
        </button>
      )}
    </div>
  );
}
