"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { ActionResult } from "#components/ui/action-result.ts";

const PAUSE_MS = 200;

type Answer<Piece> = { readonly query: string; readonly result: ActionResult<readonly Piece[]> };

export type FoundPieces<Piece> = {
  /** Empty until the first answer; then those of the newest answered text. */
  readonly pieces: readonly Piece[];
  /** False while the answer to the newest text is still to come. */
  readonly isCurrent: boolean;
  readonly failure: string | undefined;
};

/** Searches our articles while somebody types, after a short pause; an answer that comes too late is dropped. */
export function useArticleSearch<Piece>(
  query: string,
  find: (query: string) => Promise<ActionResult<readonly Piece[]>>,
): FoundPieces<Piece> {
  const [answer, setAnswer] = useState<Answer<Piece>>();
  const ask = useEffectEvent(find);

  useEffect(() => {
    let isOutdated = false;
    const timer = setTimeout(async () => {
      const result = await ask(query);
      if (!isOutdated) setAnswer({ query, result });
    }, PAUSE_MS);
    return () => {
      isOutdated = true;
      clearTimeout(timer);
    };
  }, [query]);

  const isCurrent = answer?.query === query;
  return {
    pieces: answer?.result.ok ? answer.result.data : [],
    isCurrent,
    failure: isCurrent && answer.result.ok === false ? answer.result.message : undefined,
  };
}
