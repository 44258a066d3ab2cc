"use client";

import type { Editor } from "@tiptap/core";
import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from "react";

type RovingToolbarProps = {
  readonly label: string;
  readonly editor: Editor;
  readonly className: string;
  readonly children: ReactNode;
};

/**
 * A bar of buttons as one stop of the Tab key: arrows, Home and End move inside, the Tab key comes back to the button
 * that was used last, Escape goes back to the text (WAI-ARIA toolbar). Buttons inside bring `tabIndex`, the first 0.
 */
export function RovingToolbar({ label, editor, className, children }: RovingToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const buttons = buttonsIn(bar.current);
    const here = document.activeElement instanceof HTMLButtonElement ? buttons.indexOf(document.activeElement) : -1;
    // In a menu of the bar the keys are the menu's.
    if (here < 0 || event.defaultPrevented) return;
    if (event.key === "Escape") editor.commands.focus();
    else buttons[indexAfter(event.key, here, buttons.length)]?.focus();
    if (event.key === "Escape" || indexAfter(event.key, here, buttons.length) !== -1) event.preventDefault();
  }

  function onFocus({ target }: FocusEvent): void {
    const buttons = buttonsIn(bar.current);
    if (!buttons.some((button) => button === target)) return;
    for (const button of buttons) button.tabIndex = button === target ? 0 : -1;
  }

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      className={className}
      data-text-toolbar
    >
      {children}
    </div>
  );
}

/** Brings the focus to the bar nearest to the selection: the one beside it, or else the one above the text. */
export function focusToolbar(around: HTMLElement | null): boolean {
  const bars = [...(around?.querySelectorAll<HTMLElement>("[data-text-toolbar]") ?? [])];
  const button = bars.at(-1)?.querySelector<HTMLButtonElement>('button[tabindex="0"]');
  button?.focus();
  return button !== undefined && button !== null;
}

function buttonsIn(bar: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(bar?.querySelectorAll("button") ?? [])];
}

function indexAfter(key: string, here: number, count: number): number {
  if (key === "ArrowRight") return (here + 1) % count;
  if (key === "ArrowLeft") return (here + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}
