"use client";

import type { Editor } from "@tiptap/core";
import type { EditorView } from "@tiptap/pm/view";
import { type RefObject, useRef } from "react";
import { searchState, stepFinding } from "#editor/search/search-plugin.ts";
import { type TextDeeds, useTextShortcuts } from "../shortcuts/use-text-shortcuts.ts";
import { adoptSelection } from "./adopt-selection.ts";
import { moveAtCursor } from "./block-deeds.ts";
import { focusToolbar } from "./roving-toolbar.tsx";
import type { TextContext } from "./text-context.ts";

type Actions = Pick<TextContext, "openDialog" | "openFind" | "announce">;
type TextKeys = {
  readonly actions: Actions;
  /** The editor, once there is one. */
  readonly editor: RefObject<Editor | null>;
  /** Around the text and its tools. */
  readonly field: RefObject<HTMLElement | null>;
  /** Takes keys that are meant for a dialog which is about to open. */
  readonly holdKey: (event: KeyboardEvent) => boolean;
};

/** How the text answers its shortcuts, as handlers for ProseMirror. */
export function useTextKeys({ actions, editor: held, field, holdKey }: TextKeys) {
  const { isMuted, handle } = useTextShortcuts();
  const current = useRef(actions);
  current.current = actions;

  function deeds(editor: Editor): TextDeeds {
    const { openDialog, openFind, announce } = current.current;
    const step = (direction: -1 | 1) => {
      if (searchState(editor.state).findings.length === 0) return false;
      stepFinding(editor, direction);
      return true;
    };
    const move = (direction: -1 | 1) => editor.isEditable && moveAtCursor({ editor, announce }, direction);
    return {
      link: () => editor.isEditable && done(() => openDialog("link")),
      toolbar: () => focusToolbar(field.current),
      moveUp: () => move(-1),
      moveDown: () => move(1),
      find: () => done(() => openFind("find")),
      replace: () => editor.isEditable && done(() => openFind("replace")),
      findNext: () => step(1),
      findPrevious: () => step(-1),
    };
  }

  return {
    handleDOMEvents: {
      keydown: (view: EditorView, event: KeyboardEvent) => {
        if (isDeed(event)) adoptSelection(view);
        return isMuted(event);
      },
    },
    handleKeyDown: (_view: EditorView, event: KeyboardEvent) => {
      const editor = held.current;
      return editor !== null && (holdKey(event) || handle(event, deeds(editor)));
    },
  };
}

const DEED_KEYS = new Set(["Enter", "Backspace", "Delete", "Tab"]);

/** Whether a key acts on the selection, in contrast to one that moves it or types. */
function isDeed({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return !isComposing && (ctrlKey || metaKey || altKey || DEED_KEYS.has(key));
}

function done(deed: () => void): true {
  deed();
  return true;
}
