"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { Action, ActionResult } from "#components/ui/action-result.ts";
import { settle } from "#components/ui/use-action.ts";
import type { KeywordOption } from "../writing-article.ts";

export type FindKeywords = Action<string, readonly KeywordOption[]>;

type Answer = { readonly query: string; readonly result: ActionResult<readonly KeywordOption[]> };

const debounceMilliseconds = 150;
const nothing: readonly KeywordOption[] = [];

/**
 * Searches while somebody types, after a short pause. Until the answer for the newest text is there, the former one
 * stays with `isCurrent` false, so that the list does not flicker; an answer that comes too late is dropped.
 */
export function useKeywordSearch(query: string, find: FindKeywords) {
  const [answer, setAnswer] = useState<Answer>();
  const ask = useEffectEvent((text: string) => settle(find, text));

  useEffect(() => {
    if (query === "") return;
    let isOutdated = false;
    const timer = setTimeout(async () => {
      const result = await ask(query);
      if (!isOutdated) setAnswer({ query, result });
    }, debounceMilliseconds);
    return () => {
      isOutdated = true;
      clearTimeout(timer);
    };
  }, [query]);

  const isAnswered = answer?.query === query;
  const result = query === "" ? undefined : answer?.result;
  return {
    isCurrent: isAnswered && result?.ok === true,
    options: result?.ok ? result.data : nothing,
    failure: isAnswered && result?.ok === false ? result.message : undefined,
  };
}
