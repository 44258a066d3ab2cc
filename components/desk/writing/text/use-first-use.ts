"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";

type FirstUse = {
  /** Something has been selected in the text. */
  readonly selection: boolean;
  /** A mouse has moved over the text; fingers and pens do not count. */
  readonly mouse: boolean;
};

/** Notices for the first time what some instruments of the text are there for, so that they are loaded then. */
export function useFirstUse(editor: Editor): FirstUse {
  const [used, setUsed] = useState<FirstUse>({ selection: false, mouse: false });
  useEffect(() => {
    const { dom } = editor.view;
    const onMove = ({ pointerType }: PointerEvent) => {
      if (pointerType !== "mouse") return;
      dom.removeEventListener("pointermove", onMove);
      setUsed((before) => ({ ...before, mouse: true }));
    };
    const onSelect = () => {
      if (editor.state.selection.empty) return;
      editor.off("selectionUpdate", onSelect);
      setUsed((before) => ({ ...before, selection: true }));
    };
    dom.addEventListener("pointermove", onMove);
    editor.on("selectionUpdate", onSelect);
    return () => {
      dom.removeEventListener("pointermove", onMove);
      editor.off("selectionUpdate", onSelect);
    };
  }, [editor]);
  return used;
}
