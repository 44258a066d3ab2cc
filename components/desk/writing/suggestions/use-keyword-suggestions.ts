"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { settle } from "#components/ui/use-action.ts";
import { usePointerRest } from "#components/ui/use-pointer-rest.ts";
import { bodyBlocks } from "#editor/passage-highlight/body-blocks.ts";
import {
  type ArticleWords,
  type KeywordSuggestions,
  MAX_ANALYSED_BLOCKS,
  MAX_ANALYSED_LENGTH,
  type SuggestionQuestion,
} from "#newsroom/keywords/suggestions/suggestion.ts";
import type { WritingActions } from "../writing-article.ts";
import type { WritingDraft } from "../writing-draft.ts";

type Asking = {
  readonly draft: Pick<WritingDraft, "headline" | "kicker" | "teaser" | "sectionId">;
  /** Null until the text is ready. */
  readonly editor: Editor | null;
  readonly suggest: WritingActions["suggestKeywords"];
};

/** What was found, and the words in which it was found: the passages count in them. */
export type FoundSuggestions = { readonly article: ArticleWords; readonly suggestions: KeywordSuggestions };

/** Who writes on is not disturbed; who stops to look finds the suggestions there. */
const PAUSE_MILLISECONDS = 800;

/**
 * Asks for suggestions whenever the words have changed and the typing pauses. The text is read then, not at every key;
 * an answer that later words have overtaken is dropped, and the former one stays until then.
 */
export function useKeywordSuggestions({ draft, editor, suggest }: Asking) {
  const { headline, kicker, teaser, sectionId } = draft;
  const [found, setFound] = useState<FoundSuggestions | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const asked = useRef("");
  const pointerRests = usePointerRest();

  const ask = useEffectEvent(async (from: Editor) => {
    const question = { headline, kicker, teaser, sectionId, body: readBody(from) };
    const words = JSON.stringify(question);
    if (words === asked.current) return;
    asked.current = words;
    const answer = await settle<SuggestionQuestion, KeywordSuggestions>(suggest, question);
    // The fields below move when the list grows.
    await pointerRests();
    if (asked.current !== words) return;
    setFailed(!answer.ok);
    if (answer.ok) setFound({ article: question, suggestions: answer.data });
    else asked.current = "";
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of a field begins a new pause
  useEffect(() => {
    if (editor === null) return;
    let timer = setTimeout(() => void ask(editor), PAUSE_MILLISECONDS);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(editor), PAUSE_MILLISECONDS);
    };
    editor.on("update", wait);
    return () => {
      clearTimeout(timer);
      editor.off("update", wait);
    };
  }, [editor, headline, kicker, teaser, sectionId]);

  return { found, hasFailed };
}

/** The beginning of a very long text is enough. */
function readBody(editor: Editor): readonly string[] {
  if (editor.isDestroyed) return [];
  let left = MAX_ANALYSED_LENGTH;
  const blocks = bodyBlocks(editor.state.doc).slice(0, MAX_ANALYSED_BLOCKS);
  return blocks.map(({ text }) => {
    const part = text.slice(0, left);
    left -= part.length;
    return part;
  });
}
