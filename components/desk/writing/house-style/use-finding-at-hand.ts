"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { findingAt } from "#editor/house-style/placed-findings.ts";

/** How long the pointer rests on a finding before it is explained, and away from it before that goes, in milliseconds. */
const HOVER = { show: 250, hide: 300 } as const;

export type FindingAtHand = {
  /** Key of the finding that the caret came to or the pointer rests on. */
  readonly key: number | null;
  readonly dismiss: () => void;
  /** The pointer went to the explanation itself, which stays then. */
  readonly keep: () => void;
  readonly release: () => void;
};

/**
 * Which finding is to be explained. The caret must have come to it, by keys or a press: whoever types is left alone.
 */
export function useFindingAtHand(editor: Editor): FindingAtHand {
  const [key, setKey] = useState<number | null>(null);
  const [hover] = useState(createTimer);

  useEffect(() => {
    const text = editor.view.dom;
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean; selectionSet: boolean } }) => {
      if (transaction.docChanged) setKey(null);
      else if (transaction.selectionSet && editor.state.selection.empty) {
        setKey(findingAt(editor.state, editor.state.selection.head)?.key ?? null);
      }
    };
    const onOver = (event: Event) => {
      const found = keyOf(event);
      if (found === null) hover.start(HOVER.hide, () => setKey(atCaret(editor)));
      else hover.start(HOVER.show, () => setKey(found));
    };
    const onLeave = () => hover.start(HOVER.hide, () => setKey(atCaret(editor)));
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && setKey(null);
    editor.on("transaction", onTransaction);
    text.addEventListener("mouseover", onOver);
    text.addEventListener("mouseleave", onLeave);
    document.addEventListener("keydown", onKey);
    return () => {
      hover.stop();
      editor.off("transaction", onTransaction);
      text.removeEventListener("mouseover", onOver);
      text.removeEventListener("mouseleave", onLeave);
      document.removeEventListener("keydown", onKey);
    };
  }, [editor, hover]);

  return {
    key,
    dismiss: () => setKey(null),
    keep: hover.stop,
    release: () => hover.start(HOVER.hide, () => setKey(atCaret(editor))),
  };
}

function keyOf({ target }: Event): number | null {
  const underlined = target instanceof Element ? target.closest<HTMLElement>("[data-finding]") : null;
  return underlined === null ? null : Number(underlined.dataset["finding"]);
}

function atCaret(editor: Editor): number | null {
  if (!editor.isFocused || !editor.state.selection.empty) return null;
  return findingAt(editor.state, editor.state.selection.head)?.key ?? null;
}

function createTimer() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    stop,
    start(delay: number, work: () => void): void {
      stop();
      timer = setTimeout(work, delay);
    },
  };
}
