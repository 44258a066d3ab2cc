"use client";

import { useEffect, useRef, useState } from "react";
import { settle } from "#components/ui/use-action.ts";
import type { ArticleContent } from "#newsroom/articles/article.ts";
import { SavingSession, type SavingState } from "./saving-session.ts";
import type { WritingActions } from "./writing-article.ts";

type SavingRequest = {
  readonly articleId: number;
  readonly version: number;
  readonly collect: () => ArticleContent;
  readonly save: WritingActions["save"];
};

export type Saving = { readonly state: SavingState; readonly session: SavingSession<ArticleContent> };

/** The page's saving session: saves on Ctrl+S and when the person turns away, and warns before text is left behind. */
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

function watchLeaving(session: SavingSession<ArticleContent>): () => void {
  const saveNow = () => void session.flush();
  const onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    saveNow();
  };
  const onLeave = (event: BeforeUnloadEvent) => {
    if (session.hasUnsaved) event.preventDefault();
  };
  window.addEventListener("keydown", onKey);
  window.addEventListener("beforeunload", onLeave);
  window.addEventListener("blur", saveNow);
  return () => {
    window.removeEventListener("keydown", onKey);
    window.removeEventListener("beforeunload", onLeave);
    window.removeEventListener("blur", saveNow);
    // Leaving by a link of the desk: the last words go on their way, and nothing of this page runs afterwards.
    void session.flush().finally(() => session.stop());
  };
}
