"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { CommentMarksSession, DRAFT, type Followed, type Placed } from "./comment-marks-session.ts";
import type { CommentsProps } from "./comments-entry.tsx";
import type { PageThread } from "./writing-comments.ts";

type Marks = {
  readonly marks: CommentMarksSession | null;
  /** Where each thread's words are; null where they are deleted. */
  readonly placed: Placed;
};

type Shown = {
  readonly threads: readonly PageThread[];
  /** The passage that a comment is being written on. */
  readonly draft: Pick<Followed, "quote" | "passage"> | null;
  readonly current: string | null;
  readonly onPress: (thread: string) => void;
};

const NOWHERE: Placed = new Map();

/** Shows in the text what was commented on; what is settled leaves the text in peace. */
export function useCommentMarks(
  { editor, session }: CommentsProps,
  { threads, draft, current, onPress }: Shown,
): Marks {
  const [marks, setMarks] = useState<CommentMarksSession | null>(null);
  useEffect(() => {
    const made = new CommentMarksSession({ editor, document: session.document, epoch: session.epoch, onPress });
    setMarks(made);
    return () => made.end();
  }, [editor, session, onPress]);
  useEffect(() => {
    const followed = threads.flatMap(({ id, quote, passage, resolved }) =>
      quote === null || passage === null || resolved !== null ? [] : [{ id, quote, passage }],
    );
    marks?.show(draft === null ? followed : [...followed, { id: DRAFT, ...draft }], draft === null ? current : DRAFT);
  }, [marks, threads, draft, current]);
  const placed = useSyncExternalStore(
    marks?.subscribe ?? subscribeToNothing,
    marks?.getPlaced ?? (() => NOWHERE),
    () => NOWHERE,
  );
  return { marks, placed };
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
