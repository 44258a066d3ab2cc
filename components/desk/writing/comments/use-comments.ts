"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { ActionResult } from "#components/ui/action-result.ts";
import { settle } from "#components/ui/use-action.ts";
import type { CommentsProps } from "./comments-entry.tsx";
import type { PageComments } from "./writing-comments.ts";

export type LoadedComments = {
  /** Null until they are there. */
  readonly comments: PageComments | null;
  readonly hasFailed: boolean;
  readonly reload: () => Promise<void>;
};

/** The comments of the article, read again whenever somebody says that there are others. */
export function useComments({ articleId, actions, session }: CommentsProps): LoadedComments {
  const [answer, setAnswer] = useState<ActionResult<PageComments> | null>(null);
  const [comments, setComments] = useState<PageComments | null>(null);
  const asked = useRef(0);
  const reload = useCallback(async () => {
    asked.current += 1;
    const question = asked.current;
    const next = await settle(actions.read, articleId);
    // An earlier question may be answered later.
    if (question !== asked.current) return;
    setAnswer(next);
    if (next.ok) setComments(next.data);
  }, [actions, articleId]);
  useEffect(() => {
    const read = () => void reload();
    read();
    session.news.addEventListener("comments", read);
    session.news.addEventListener("connected", read);
    return () => {
      session.news.removeEventListener("comments", read);
      session.news.removeEventListener("connected", read);
    };
  }, [reload, session]);
  return { comments, hasFailed: answer !== null && !answer.ok, reload };
}
