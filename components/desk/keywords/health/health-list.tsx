"use client";

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { keywordHealthMessages as words } from "#lib/messages/desk-keywords.ts";
import { placeOf } from "../../list-keys.tsx";
import { moveOfKey, rowAfter } from "../../list-moves.ts";
import { usePreferences } from "../../preferences.tsx";
import type { HealthActions, HealthContent } from "./health-entry.ts";
import { HealthRowView } from "./health-row-view.tsx";
import { rowsOf } from "./health-rows.ts";
import { useMending } from "./use-mending.ts";

const emptyTexts = { like: words.likeEmpty, unused: words.unusedEmpty, unkinded: words.unkindedEmpty } as const;

type HealthListProps = { readonly content: HealthContent; readonly actions: HealthActions };

/**
 * The rows of a health list. One of them has the focus, arrows or j and k move it, one key mends it; keys work only
 * while the focus is in the list, but j and k lead into it from wherever nothing is typed. What is mended leaves the
 * list, and the focus stays at its place; so it does behind the last row, where z still takes back.
 */
export function HealthList({ content, actions }: HealthListProps) {
  const { busy, mend, takeBack } = useMending();
  const list = useRef<HTMLUListElement>(null);
  const rest = useRef<HTMLElement>(null);
  const [place, setPlace] = useState(0);
  const hadFocus = useRef(false);
  const rows = rowsOf(content, actions);
  const active = Math.min(place, rows.length - 1);
  const rowKeys = rows.map(({ key }) => key).join();

  // The mended row took the focus away with it: its place gets it back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the rows are other ones
  useLayoutEffect(() => {
    if (hadFocus.current) (rowElement(list.current, active) ?? rest.current)?.focus();
  }, [rowKeys]);

  useEntryKeys(() => rowElement(list.current, active));

  function followKey(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveOfKey(event.key, "row");
    const row = rows[active];
    const remedy = row?.remedies.find(({ keys }) => keys.includes(event.key));
    if (move === "next" || move === "previous") {
      const next = rowAfter(move, active, rows.length) ?? 0;
      setPlace(next);
      rowElement(list.current, next)?.focus();
    } else if (event.key === "z") void takeBack();
    else if (row !== undefined && remedy !== undefined) void mend(row, remedy);
    else return;
    event.preventDefault();
  }

  if (rows.length === 0) {
    return (
      <section ref={rest} aria-label={words[content.list]} tabIndex={-1} onKeyDown={followKey}>
        <EmptyState title={words.emptyTitle}>{emptyTexts[content.list]}</EmptyState>
      </section>
    );
  }
  return (
    <ul
      ref={list}
      aria-label={words[content.list]}
      className="grid"
      onKeyDown={followKey}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={(event) => {
        // A row that leaves takes the focus along to nowhere; whoever goes elsewhere goes to something.
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget))
          hadFocus.current = false;
      }}
    >
      {rows.map((row, index) => (
        <HealthRowView
          key={row.key}
          row={row}
          isActive={index === active}
          isBusy={busy === row.key}
          onActivate={() => setPlace(index)}
          onMend={(remedy) => void mend(row, remedy)}
        />
      ))}
    </ul>
  );
}

/** Unless a person has switched the shortcuts off, j and k lead to `target` from outside the list (WCAG 2.1.4). */
function useEntryKeys(target: () => HTMLElement | null): void {
  const { usesShortcuts } = usePreferences();
  const current = useRef(target);
  useEffect(() => {
    current.current = target;
  });
  useEffect(() => {
    if (!usesShortcuts) return;
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const move = moveOfKey(event.key, placeOf(document.activeElement, null, -1));
      if (move !== "next" && move !== "previous") return;
      event.preventDefault();
      current.current()?.focus();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [usesShortcuts]);
}

function rowElement(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelectorAll<HTMLElement>("[data-row]")[index] ?? null;
}
