"use client";

import { Plus, X } from "lucide-react";
import { type FocusEvent, type KeyboardEvent, useId, useState } from "react";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { classNames } from "#components/ui/class-names.ts";
import { suggestionMessages as words } from "#lib/messages/desk-suggestions.ts";
import type { ArticleWords } from "#newsroom/keywords/suggestions/suggestion.ts";
import { excerptOf, type SuggestionEntry } from "./suggestion-entry.ts";
import type { SuggestionDeeds } from "./suggestion-list.tsx";

type SuggestionRowProps = SuggestionDeeds & { readonly entry: SuggestionEntry; readonly article: ArticleWords };

/** One suggestion: take it, see where it stands, or do without. Its passages are shown while it is pointed at. */
export function SuggestionRow({ entry, article, onTake, onDismiss, onPoint, onReveal }: SuggestionRowProps) {
  const id = useId();
  const [place, setPlace] = useState(-1);
  const { label, passages, type } = entry;

  function leave({ currentTarget, relatedTarget }: FocusEvent): void {
    if (!currentTarget.contains(relatedTarget)) onPoint([]);
  }

  function showNext(): void {
    const next = (place + 1) % passages.length;
    const passage = passages[next];
    if (passage === undefined) return;
    setPlace(next);
    onPoint(passages, next);
    onReveal(passage);
  }

  function dismissByKey(event: KeyboardEvent): void {
    if (event.key !== "Delete") return;
    event.preventDefault();
    passOn(event.currentTarget);
    onDismiss(entry);
  }

  return (
    <li
      onMouseEnter={() => onPoint(passages)}
      onMouseLeave={() => onPoint([])}
      onFocus={() => onPoint(passages, place)}
      onBlur={leave}
      onKeyDown={dismissByKey}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-1 border-rule border-b py-1 focus-within:bg-paper-tint hover:bg-paper-tint"
    >
      <button
        type="button"
        aria-label={type === "new" ? words.create(label) : words.take(label)}
        aria-describedby={id}
        onClick={({ currentTarget }) => {
          if (type === "known") passOn(currentTarget.closest("li"));
          onPoint([]);
          onTake(entry);
        }}
        className="flex min-h-8 min-w-0 cursor-pointer items-start gap-1.5 py-1 text-left font-medium hover:text-accent"
      >
        <Plus aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-accent" />
        <span className="min-w-0 break-words">{label}</span>
      </button>
      <button
        type="button"
        aria-label={words.dismiss(label)}
        title={words.dismiss(label)}
        onClick={({ currentTarget }) => {
          passOn(currentTarget.closest("li"));
          onPoint([]);
          onDismiss(entry);
        }}
        className={classNames(buttonClasses("quiet", "icon"), "size-8")}
      >
        <X aria-hidden="true" className="size-4" />
      </button>
      <div className="col-span-2 grid gap-0.5 pb-1 pl-5.5 text-fine text-ink-soft">
        <p id={id} className="min-w-0 break-words">
          {entry.detail}
          {passages[0] !== undefined && <PassageLine entry={entry} article={article} place={place} />}
        </p>
        {passages.length > 0 && (
          <button
            type="button"
            aria-label={words.show(label, passages.length)}
            onClick={showNext}
            className="min-h-6 cursor-pointer justify-self-start text-accent underline underline-offset-2"
          >
            {words.places(passages.length)}
          </button>
        )}
        <span role="status" className="sr-only">
          {place >= 0 && describePlace(entry, place)}
        </span>
      </div>
    </li>
  );
}

/** The field and the words around the passage that was looked at last, the first one to begin with. */
function PassageLine({ entry, article, place }: Pick<SuggestionRowProps, "entry" | "article"> & { place: number }) {
  const passage = entry.passages[place] ?? entry.passages[0];
  if (passage === undefined) return null;
  const { before, written, behind } = excerptOf(article, passage);
  return (
    <span className="block">
      {words.fields[passage.field]}: „{before}
      <mark className="bg-accent-paper font-medium text-ink">{written}</mark>
      {behind}“
    </span>
  );
}

function describePlace({ passages }: SuggestionEntry, place: number): string {
  const passage = passages[place];
  if (passage === undefined) return "";
  return words.shown(place + 1, passages.length, words.fields[passage.field], passage.written);
}

/** The row is about to leave: the focus goes to its neighbour, or to the field above when it is the last. */
function passOn(row: Element | null): void {
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const field = row?.closest("[data-suggestions]")?.parentElement?.querySelector<HTMLElement>('[role="combobox"]');
  (neighbour?.querySelector<HTMLElement>("button") ?? field)?.focus();
}
