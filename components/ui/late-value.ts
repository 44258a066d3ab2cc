"use client";

import { useRef, useState } from "react";

/**
 * The value of a field whose keeper answers later than the browser draws: what is typed stands there at once, so that the
 * caret stays; what the keeper says beyond the echo of it, such as a change of somebody else, is taken over.
 * @returns the value to show, and the way to report what was typed
 */
export function useLateValue(kept: string, onChange: (next: string) => void): [string, (next: string) => void] {
  const [shown, setShown] = useState(kept);
  const heard = useRef(kept);
  /** Reported and not heard back yet, oldest first. */
  const echoes = useRef<string[]>([]);
  if (heard.current !== kept) {
    heard.current = kept;
    const echo = echoes.current.indexOf(kept);
    echoes.current = echo < 0 ? [] : echoes.current.slice(echo + 1);
    if (echo < 0 && shown !== kept) setShown(kept);
  }
  return [
    shown,
    (next) => {
      echoes.current.push(next);
      setShown(next);
      onChange(next);
    },
  ];
}
