"use client";

import { useCallback, useLayoutEffect, useRef } from "react";
import { differenceOf } from "#newsroom/working-copy/article-document.ts";

/**
 * Keeps the caret of a plain field between its words when somebody else changes others: a browser puts it behind the last
 * letter whenever a value comes from outside.
 */
export function useKeptCaret(value: string) {
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = useRef({ value, start: 0, end: 0 });

  const noteTyped = useCallback((typed: string) => {
    shown.current.value = typed;
  }, []);

  useLayoutEffect(() => {
    const before = shown.current.value;
    shown.current.value = value;
    const field = area.current;
    if (field === null || before === value || document.activeElement !== field) return;
    const { start, removed, inserted } = differenceOf(before, value);
    const moved = (place: number) => {
      if (place <= start) return place;
      return place >= start + removed ? place + inserted.length - removed : start + inserted.length;
    };
    field.setSelectionRange(moved(shown.current.start), moved(shown.current.end));
  }, [value]);

  // Where the caret stands is read before React exchanges the value.
  const field = area.current;
  if (field !== null) shown.current = { ...shown.current, start: field.selectionStart, end: field.selectionEnd };
  return { area, noteTyped };
}
