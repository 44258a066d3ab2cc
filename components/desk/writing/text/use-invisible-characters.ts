"use client";

import type { Editor } from "@tiptap/core";
import { useEffect } from "react";

/** Shows spaces, soft hyphens and breaks in the text while the person wants to see them. */
export function useInvisibleCharacters(editor: Editor | null, areShown: boolean): void {
  useEffect(() => {
    if (editor === null || !areShown) return;
    let isWanted = true;
    const loading = import("#editor/invisible-characters/plugin.ts");
    void loading.then(({ showInvisibleCharacters }) => isWanted && showInvisibleCharacters(editor));
    return () => {
      isWanted = false;
      void loading.then(({ hideInvisibleCharacters }) => editor.isDestroyed || hideInvisibleCharacters(editor));
    };
  }, [editor, areShown]);
}
