"use client";

import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { WritingDraft } from "../writing-draft.ts";
import type { WordAccess } from "./apply-places.ts";

/** The words beside the text for what reads and changes the whole piece; the same object as long as the page lives. */
export function useWordAccess(
  draft: RefObject<WritingDraft>,
  change: (part: Partial<WritingDraft>) => void,
): WordAccess {
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  });
  return useMemo(
    () => ({
      read: () => {
        const { headline, kicker, teaser, picture } = draft.current;
        return { headline, kicker, teaser, picture };
      },
      change: (words) => latest.current(words),
    }),
    [draft],
  );
}
