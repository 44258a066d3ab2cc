"use client";

import { type KeyboardEvent, useEffect, useEffectEvent, useState } from "react";
import type { Choice } from "./choice-list.tsx";

type NavigationProps<Entry> = {
  readonly text: string;
  readonly choices: readonly Entry[];
  readonly onChoose: (choice: Entry) => void;
  /** Backspace in the empty field. */
  readonly onRemoveLast: () => void;
  /** The suggestions belong to an earlier text; Enter waits for the new ones. */
  readonly isStale: boolean;
  readonly opensEmpty: boolean;
};

const commands = new Set(["Enter", "ArrowDown", "ArrowUp"]);

/**
 * Keys and state of a combobox with a list, after the pattern of the ARIA Authoring Practices: the focus stays in the
 * field, the arrow keys mark. The first suggestion is marked as soon as something is typed, never before.
 */
export function useChoiceNavigation<Entry extends Choice>(props: NavigationProps<Entry>) {
  const { text, choices, isStale, opensEmpty } = props;
  const [wantsOpen, setOpen] = useState(false);
  const [markedKey, mark] = useState<string>();
  const [awaited, setAwaited] = useState<string>();
  const isTyped = text.trim() !== "";
  const isOpen = wantsOpen && (opensEmpty || isTyped);
  const markedIndex = choices.findIndex(({ key }) => key === markedKey);
  const active = markedIndex < 0 && isTyped && choices.length > 0 ? 0 : markedIndex;

  function open(): void {
    setOpen(true);
    mark(undefined);
  }

  function choose(choice: Entry): void {
    setAwaited(undefined);
    setOpen(false);
    mark(undefined);
    props.onChoose(choice);
  }

  function step(by: 1 | -1): void {
    const first = by === 1 ? 0 : choices.length - 1;
    const next = isOpen && active >= 0 ? (active + by + choices.length) % choices.length : first;
    setOpen(true);
    mark(choices[next]?.key);
  }

  function enter(): void {
    const choice = choices[active];
    if (!isOpen) open();
    else if (isStale) setAwaited(text);
    else if (choice) choose(choice);
  }

  const catchUp = useEffectEvent(() => {
    const choice = choices[active];
    // Whoever typed on, or closed the list, does not want it any more.
    if (awaited === text && isOpen && choice) choose(choice);
    else setAwaited(undefined);
  });
  useEffect(() => {
    if (!isStale && awaited !== undefined) catchUp();
  }, [isStale, awaited]);

  function dismiss(event: KeyboardEvent): void {
    // Closes the list alone, not the window around it.
    if (isOpen) event.stopPropagation();
    setOpen(false);
  }

  function obey(event: KeyboardEvent): void {
    // Enter must not send the form around the field, nor the arrows move its cursor.
    event.preventDefault();
    if (event.key === "Enter") enter();
    else step(event.key === "ArrowDown" ? 1 : -1);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.altKey || event.nativeEvent.isComposing) return;
    if (commands.has(event.key)) obey(event);
    else if (event.key === "Escape") dismiss(event);
    else if (event.key === "Backspace" && text === "") props.onRemoveLast();
  }

  return { isOpen, active, open, close: () => setOpen(false), choose, mark, handleKey };
}
