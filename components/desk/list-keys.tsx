"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { articleListWords } from "#lib/messages/desk-articles.ts";
import { KeyCap } from "./key-cap.tsx";
import { type KeyPlace, type ListMove, moveOfKey, rowAfter } from "./list-moves.ts";
import { usePreferences } from "./preferences.tsx";

const words = articleListWords.keys;

/**
 * Shortcuts of a list with a search above it: the rows carry `data-row`, each with a link. The focus itself moves, so
 * that Enter, Tab and screen readers go on from there as ever. Who dictates or hits keys by chance can switch single
 * letters off with all our shortcuts (WCAG 2.1.4).
 */
export function ListKeys({ children }: { readonly children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  const { usesShortcuts: isOn, change } = usePreferences();

  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => area.current && followKey(event, area.current);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isOn]);

  return (
    <div ref={area} className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {children}
      <KeyHint isOn={isOn} onSwitch={() => change({ usesShortcuts: !isOn })} />
    </div>
  );
}

function followKey(event: KeyboardEvent, area: HTMLElement): void {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const search = area.querySelector<HTMLInputElement>('input[type="search"]');
  const rows = [...area.querySelectorAll("[data-row]")];
  const current = rows.findIndex((row) => row.contains(document.activeElement));
  const move = moveOfKey(event.key, placeOf(document.activeElement, search, current));
  const target = move === null ? null : targetOf(move, search, rows, current);
  if (!target) return;
  event.preventDefault();
  target.focus();
  if (target === search) search.select();
}

function targetOf(move: ListMove, search: HTMLElement | null, rows: readonly Element[], current: number) {
  if (move === "search") return search;
  const index = rowAfter(move, current, rows.length);
  return index === null ? null : (rows[index]?.querySelector("a") ?? null);
}

const typingPlaces =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"], [role="menu"]';

/** Where the focus is; `current` is the row that has it, or -1. */
export function placeOf(focused: Element | null, search: Element | null, current: number): KeyPlace {
  if (focused !== null && focused === search) return "search";
  if (focused?.closest(typingPlaces)) return "text";
  return current === -1 ? "elsewhere" : "row";
}

type KeyHintProps = { readonly isOn: boolean; readonly onSwitch: () => void };

/** Only where there are keys: a finger needs no hint. */
function KeyHint({ isOn, onSwitch }: KeyHintProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-fine text-ink-soft pointer-coarse:hidden">
      {isOn && (
        <>
          <span>{words.hint}</span>
          <span>
            <KeyCap>/</KeyCap> {words.search}
          </span>
          <span>
            <KeyCap label={words.up}>↑</KeyCap> <KeyCap label={words.down}>↓</KeyCap> {words.or} <KeyCap>j</KeyCap>{" "}
            <KeyCap>k</KeyCap> {words.move}
          </span>
          <span>
            <KeyCap>Enter</KeyCap> {words.open}
          </span>
        </>
      )}
      <button type="button" onClick={onSwitch} className="text-link cursor-pointer">
        {isOn ? words.turnOff : words.turnOn}
      </button>
    </p>
  );
}
