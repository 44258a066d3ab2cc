"use client";

import { type KeyboardEvent, type RefObject, useState } from "react";
import type { Mentionable } from "#newsroom/comments/comment.ts";
import type { Choice } from "../fields/choice-list.tsx";
import { findPeople, takeMention, typedMention } from "./find-mentions.ts";

type MentionListRequest = {
  readonly areaRef: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly people: readonly Mentionable[];
};

/** The names that are offered at the caret, and what the keys do with them. */
export function useMentionList({ areaRef, value, onChange, people }: MentionListRequest) {
  const [caret, setCaret] = useState(0);
  const [dismissed, setDismissed] = useState(-1);
  const [marked, setMarked] = useState(0);
  const [hasFocus, setFocus] = useState(false);
  const typed = hasFocus ? typedMention(value, caret) : null;
  const found = typed === null || typed.at === dismissed ? [] : findPeople(people, typed.query);
  const choices = found.map(({ id, name }): Choice => ({ key: id, label: name }));
  const active = Math.min(marked, choices.length - 1);

  function take({ key }: Choice): void {
    const person = people.find(({ id }) => id === key);
    if (person === undefined || typed === null) return;
    const taken = takeMention(value, caret, typed, person);
    onChange(taken.text);
    setCaret(taken.caret);
    setDismissed(typed.at);
    // The field has the new text after the next drawing.
    requestAnimationFrame(() => areaRef.current?.setSelectionRange(taken.caret, taken.caret));
  }

  function deedOf(key: string): (() => void) | undefined {
    const choice = choices[active];
    if (choice === undefined) return undefined;
    if (key === "Enter" || key === "Tab") return () => take(choice);
    if (key === "Escape") return () => setDismissed(typed?.at ?? -1);
    if (key === "ArrowDown") return () => setMarked((active + 1) % choices.length);
    return key === "ArrowUp" ? () => setMarked((active + choices.length - 1) % choices.length) : undefined;
  }

  return {
    choices,
    active,
    take,
    mark: (key: string) => setMarked(choices.findIndex((choice) => choice.key === key)),
    setFocus,
    /** Notes where the caret is; a name that was typed anew has the first one marked. */
    follow(area: HTMLTextAreaElement, isTyped: boolean): void {
      setCaret(area.selectionStart);
      if (typedMention(area.value, area.selectionStart)?.at !== dismissed) setDismissed(-1);
      if (isTyped) setMarked(0);
    },
    /** @returns whether the key was for the list */
    obey(event: KeyboardEvent): boolean {
      const deed = event.altKey || event.shiftKey ? undefined : deedOf(event.key);
      if (deed === undefined) return false;
      event.preventDefault();
      // Closes the list alone, not what is around it.
      event.stopPropagation();
      deed();
      return true;
    },
  };
}
