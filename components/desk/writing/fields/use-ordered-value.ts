"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { deskMessages } from "#lib/messages/desk.ts";
import { choiceMessages as words } from "#lib/messages/desk-writing-fields.ts";
import { addEntry, moveEntry, removeEntry } from "./ordered-list.ts";

type OrderedValueProps<Entry> = {
  readonly value: readonly Entry[];
  readonly onChange: (next: readonly Entry[]) => void;
  readonly idOf: (entry: Entry) => string | number;
  readonly nameOf: (entry: Entry) => string;
};

export type OrderedValue<Entry> = ReturnType<typeof useOrderedValue<Entry>>;

/** What can be done with a list whose order means something; each deed is put into words for those who do not see it. */
export function useOrderedValue<Entry>({ value, onChange, idOf, nameOf }: OrderedValueProps<Entry>) {
  // A deed may end after the list has changed again, such as the creation of a keyword.
  const latest = useRef(value);
  const report = useRef(onChange);
  useLayoutEffect(() => {
    latest.current = value;
    report.current = onChange;
  });
  const [announcement, announce] = useState("");

  function change(next: readonly Entry[], words: string): void {
    announce(words);
    if (next === latest.current) return;
    latest.current = next;
    report.current(next);
  }

  function add(entry: Entry): void {
    const next = addEntry(latest.current, entry, idOf);
    const isNew = next !== latest.current;
    change(next, isNew ? words.added(nameOf(entry), next.length) : words.alreadyThere(nameOf(entry)));
  }

  function removeAt(index: number): void {
    const entry = latest.current[index];
    if (entry !== undefined) change(removeEntry(latest.current, index), words.removed(nameOf(entry)));
  }

  function reorder(next: readonly Entry[], moved: Entry | undefined): void {
    const place = moved === undefined ? -1 : next.indexOf(moved);
    const isKnown = moved !== undefined && place >= 0;
    change(next, isKnown ? deskMessages.order.over(nameOf(moved), place + 1, next.length) : "");
  }

  function move(from: number, to: number): void {
    const next = moveEntry(latest.current, from, to);
    if (next !== latest.current) reorder(next, latest.current[from]);
  }

  function removeLast(): void {
    removeAt(latest.current.length - 1);
  }

  return { value, idOf, nameOf, announcement, add, removeAt, removeLast, reorder, move };
}
