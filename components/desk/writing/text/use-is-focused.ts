"use client";

import type { Editor } from "@tiptap/core";
import { type RefObject, useEffect, useState } from "react";

/** Whether somebody writes in the text or is at a bar that belongs to it. */
export function useIsFocused(editor: Editor, bar: RefObject<HTMLElement | null>): boolean {
  const [isFocused, setFocused] = useState(editor.isFocused);
  useEffect(() => {
    const watch = new AbortController();
    const look = () => {
      const here = document.activeElement;
      setFocused(editor.view.dom.contains(here) || bar.current?.contains(here) === true);
    };
    document.addEventListener("focusin", look, { signal: watch.signal });
    // While the focus moves nothing has it; it is looked for where it went.
    document.addEventListener("focusout", () => setTimeout(look), { signal: watch.signal });
    return () => watch.abort();
  }, [editor, bar]);
  return isFocused;
}
