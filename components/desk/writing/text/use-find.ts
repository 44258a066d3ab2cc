"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useEffect, useMemo, useState } from "react";
import type { expressionMatcher } from "#editor/search/expression-matcher.ts";
import { type Matcher, phraseMatcher } from "#editor/search/matcher.ts";
import { closeSearch, openSearch, search, searchState } from "#editor/search/search-plugin.ts";

/** What is looked for, and how. */
export type FindWish = {
  readonly phrase: string;
  readonly replacement: string;
  readonly matchesCase: boolean;
  readonly wholeWords: boolean;
  readonly isExpression: boolean;
};

export const NO_WISH: FindWish = {
  phrase: "",
  replacement: "",
  matchesCase: false,
  wholeWords: false,
  isExpression: false,
};

/** Searches the text while it is used, and knows where the search stands. */
export function useFind(editor: Editor, wish: FindWish) {
  const { matcher, isBroken } = useMatcher(wish);
  useEffect(() => {
    openSearch(editor);
    return () => closeSearch(editor);
  }, [editor]);
  useEffect(() => search(editor, matcher), [editor, matcher]);
  const standing = useEditorState({
    editor,
    selector: ({ editor: changed }) => {
      const { findings, current } = searchState(changed.state);
      return { count: findings.length, current };
    },
  });
  return { ...standing, matcher, isBroken };
}

function useMatcher(wish: FindWish): { readonly matcher: Matcher | null; readonly isBroken: boolean } {
  const { phrase, matchesCase, wholeWords, isExpression } = wish;
  const make = useExpressionMatcher(isExpression);
  return useMemo(() => {
    if (!isExpression) return { matcher: phraseMatcher({ phrase, matchesCase, wholeWords }), isBroken: false };
    const matcher = make?.(phrase, matchesCase) ?? null;
    return { matcher, isBroken: make !== null && phrase !== "" && matcher === null };
  }, [phrase, matchesCase, wholeWords, isExpression, make]);
}

/** The engine for expressions is as heavy as all else of the search together and is fetched when one is wanted. */
function useExpressionMatcher(isWanted: boolean): typeof expressionMatcher | null {
  const [make, setMake] = useState<typeof expressionMatcher | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    void import("#editor/search/expression-matcher.ts").then(
      (loaded) => isCurrent && setMake(() => loaded.expressionMatcher),
      // Without a network nothing is found; the box ticked again fetches it again.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);
  return make;
}
