"use client";

import type { Editor } from "@tiptap/core";
import { MessageSquarePlus } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import { commentEntryMessages as words } from "#lib/messages/desk-comments.ts";
import type { WorkingCopySession } from "../working-copy/working-copy-session.ts";
import type { WritingUser } from "../writing-article.ts";
import { onCommentWish, wishComment } from "./comment-wish.ts";
import type { CommentActions } from "./writing-comments.ts";

const CommentsPanel = latePart(async () => (await import("./comments-panel.tsx")).CommentsPanel);

export type CommentsProps = {
  readonly articleId: number;
  readonly user: WritingUser;
  readonly editor: Editor;
  readonly session: Pick<WorkingCopySession, "document" | "epoch" | "news">;
  readonly actions: CommentActions;
};

type CommentsEntryProps = Omit<CommentsProps, "editor"> & {
  /** Null until the text is there. */
  readonly editor: Editor | null;
  /** Threads when the page was made. */
  readonly total: number;
};

/** What was said about the article, beside it. Where nobody has said anything yet, nothing is loaded for it. */
export function CommentsEntry({ editor, total, ...props }: CommentsEntryProps) {
  const headingId = useId();
  const { session } = props;
  const [isOpen, setOpen] = useState(false);
  const [wishes, setWishes] = useState(0);
  useEffect(() => onCommentWish(() => setWishes((before) => before + 1)), []);
  useEffect(() => {
    const open = () => setOpen(true);
    session.news.addEventListener("comments", open);
    return () => session.news.removeEventListener("comments", open);
  }, [session]);
  const isShown = editor !== null && (isOpen || total > 0 || wishes > 0);
  return (
    <section id="kommentare" aria-labelledby={headingId} className="grid scroll-mt-24 grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 id={headingId} className="font-semibold text-fine">
          {words.title}
        </h2>
        <Button
          size="small"
          disabled={editor === null}
          icon={<MessageSquarePlus aria-hidden="true" className="size-4" />}
          // The selection in the text must survive the press.
          onMouseDown={(event) => event.preventDefault()}
          onClick={wishComment}
        >
          {words.begin}
        </Button>
      </div>
      {isShown ? (
        <CommentsPanel {...props} editor={editor} wishes={wishes} />
      ) : (
        <p className="text-fine text-ink-soft">{words.empty}</p>
      )}
    </section>
  );
}
