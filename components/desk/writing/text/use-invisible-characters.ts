"use client";

import type { Editor } from "@tiptap/core";
import { useEffect } from "react";

/** Shows spaces, soft hyphens and breaks in the text while the person wants to see them. */
export function useInvisibleCharacters(editor: Editor | null, areShown: boolean): void {
  useEffect(() => {
    if (editor === null || !areShown) return;
    let isWanted = true;
    // Without a network they stay invisible; the switch fetches them again.
    const loading = import("#editor/invisible-characters/plugin.ts").catch(() => null);
    void loading.then((loaded) => isWanted && loaded?.showInvisibleCharacters(editor));
    return () => {
      isWanted = false;
      void loading.then((loaded) => editor.isDestroyed || loaded?.hideInvisibleCharacters(editor));
    };
  }, [editor, areShown]);
}
