"use client";

import { type KeyboardEvent, type RefObject, useRef } from "react";
import { readableDay } from "#lib/berlin-time.ts";
import { linkMessages as words } from "#lib/messages/desk-links.ts";
import type { PublishedPiece } from "#newsroom/articles/published-piece.ts";
import type { FoundPieces } from "./use-article-search.ts";

type Piece = PublishedPiece & { readonly shared?: readonly string[] };

type FoundArticlesProps<Found extends Piece> = {
  readonly found: FoundPieces<Found>;
  readonly label: string;
  /** What to do when nothing was found. */
  readonly none: string;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly onChoose: (piece: Found) => void;
};

/** Articles of ours to choose from; the arrow keys move from the field above into the list and through it. */
export function FoundArticles<Found extends Piece>({ found, label, none, list, onChoose }: FoundArticlesProps<Found>) {
  const { pieces, isCurrent, failure } = found;
  const isEmpty = isCurrent && pieces.length === 0;
  return (
    <div className="grid gap-1.5">
      <p role="status" className={isEmpty ? "py-2 text-ink-soft" : "sr-only"}>
        {failure ?? (isEmpty ? none : isCurrent ? words.found(pieces.length) : words.searching)}
      </p>
      <ul
        ref={list}
        aria-label={label}
        aria-busy={!isCurrent}
        className="grid max-h-72 overflow-y-auto border-rule not-empty:border-y"
      >
        {pieces.map((piece) => (
          <li key={piece.id} className="border-rule not-last:border-b">
            <button
              type="button"
              onClick={() => onChoose(piece)}
              className="w-full cursor-pointer px-2 py-2 text-left hover:bg-paper-tint"
            >
              <PieceName piece={piece} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PieceName({ piece: { day, kicker, headline, shared = [] } }: { readonly piece: Piece }) {
  return (
    <>
      {day !== "" && <span className="text-ink-soft">[{readableDay(day)}] </span>}
      {kicker !== "" && <span className="font-semibold text-accent">{kicker}: </span>}
      {headline}
      {shared.length > 0 && <span className="block text-fine text-ink-soft">{words.shared(shared)}</span>}
    </>
  );
}

/** Keys of the field above a list and of the list itself: put the handler on what encloses both. */
export function useListKeys() {
  const list = useRef<HTMLUListElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLButtonElement>("button") ?? [])];

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const all = entries();
    const here = all.findIndex((entry) => entry.contains(document.activeElement));
    const isAbove = event.target instanceof HTMLInputElement;
    if (step === 0 || all.length === 0 || (here < 0 && !(isAbove && step === 1))) return;
    event.preventDefault();
    const next = all[here + step];
    if (next !== undefined) next.focus();
    else if (here === 0) event.currentTarget.querySelector("input")?.focus();
  }

  return { list, onKeyDown, focusFirst: () => entries()[0]?.focus() };
}
