"use client";

import type { Editor } from "@tiptap/core";
import { useEffect } from "react";
import { useToast } from "#components/ui/toast.tsx";
import { pastingMessages } from "#lib/messages/pasting.ts";

/** Says after a paste what a reader would miss in it: pictures, comments, embedded players. */
export function usePasteNotice(editor: Editor | null): void {
  const toast = useToast();
  useEffect(() => {
    if (editor === null) return;
    const tell = (losses: Parameters<typeof pastingMessages.withoutParts>[0]) =>
      toast(pastingMessages.withoutParts(losses));
    editor.on("pasteLosses", tell);
    return () => {
      editor.off("pasteLosses", tell);
    };
  }, [editor, toast]);
}
