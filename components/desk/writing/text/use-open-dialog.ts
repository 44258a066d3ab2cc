"use client";

import { useRef, useState } from "react";
import type { TextDialogKey } from "./text-dialogs.tsx";

/** The one dialog of a text that is open, and what was typed for it before it was there. */
export type OpenDialog = {
  readonly key: TextDialogKey | null;
  readonly open: (key: TextDialogKey) => void;
  readonly close: () => void;
  /**
   * Takes a key that reaches the text though a dialog was called: whoever types on right after a shortcut means the
   * dialog, and would otherwise replace the selected words. @returns whether the key is taken
   */
  readonly holdKey: (event: KeyboardEvent) => boolean;
  /** Hands over what was typed ahead, once; for the first field of the dialog when it gets the focus. */
  readonly takeTyped: () => string;
};

export function useOpenDialog(): OpenDialog {
  const [key, setKey] = useState<TextDialogKey | null>(null);
  const called = useRef(false);
  const typed = useRef("");
  function turn(next: TextDialogKey | null): void {
    called.current = next !== null;
    typed.current = "";
    setKey(next);
  }
  return {
    key,
    open: turn,
    close: () => turn(null),
    holdKey: (event) => {
      if (!called.current) return false;
      const isCharacter = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isCharacter) typed.current += event.key;
      return true;
    },
    takeTyped: () => {
      const text = typed.current;
      typed.current = "";
      return text;
    },
  };
}
