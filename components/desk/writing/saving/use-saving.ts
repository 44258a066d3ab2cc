"use client";

import { useEffect, useRef, useState } from "react";
import { settle } from "#components/ui/use-action.ts";
import type { ArticleContent } from "#newsroom/articles/article.ts";
import type { WritingActions } from "../writing-article.ts";
import { SavingSession, type SavingState } from "./saving-session.ts";
import { watchLeaving } from "./watch-leaving.ts";

type SavingRequest = {
  readonly articleId: number;
  readonly version: number;
  readonly collect: () => ArticleContent;
  readonly save: WritingActions["save"];
};

export type Saving = { readonly state: SavingState; readonly session: SavingSession<ArticleContent> };

/** The page's saving session: saves when the person turns away, and warns before text is left behind. */
export function useSaving({ articleId, version, collect, save }: SavingRequest): Saving {
  const [state, setState] = useState<SavingState>({ kind: "saved" });
  const collector = useRef(collect);
  collector.current = collect;
  const [session] = useState(
    () =>
      new SavingSession<ArticleContent>({
        version,
        collect: () => collector.current(),
        store: (baseVersion, content) => settle(save, { articleId, baseVersion, content }),
        onState: setState,
      }),
  );
  useEffect(() => watchLeaving(session), [session]);
  return { state, session };
}
