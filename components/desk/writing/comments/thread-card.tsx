"use client";

import { Check, CornerDownRight, RotateCcw } from "lucide-react";
import { useState } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { commentMessages as words } from "#lib/messages/desk-comment-panel.ts";
import type { Mentionable } from "#newsroom/comments/comment.ts";
import type { WritingUser } from "../writing-article.ts";
import { CommentForm } from "./comment-form.tsx";
import { OwnedComment } from "./thread-comment.tsx";
import type { CommentActions, PageThread } from "./writing-comments.ts";

export type ThreadContext = {
  readonly articleId: number;
  readonly user: WritingUser;
  readonly actions: CommentActions;
  readonly people: readonly Mentionable[];
  readonly mayComment: boolean;
  /** Something was changed by this page. */
  readonly onChanged: () => void;
};

type ThreadCardProps = ThreadContext & {
  readonly thread: PageThread;
  /** Its words are no more in the text. */
  readonly isLost: boolean;
  readonly isCurrent: boolean;
  /** Absent where the words are nowhere to go to. */
  readonly onJump: (() => void) | undefined;
};

/** The place of a thread in the page, also for links from elsewhere. */
export function threadPlace(id: string): string {
  return `kommentar-${id}`;
}

/** One conversation. */
export function ThreadCard({ thread, isLost, isCurrent, onJump, ...context }: ThreadCardProps) {
  const { id, quote, resolved, comments } = thread;
  const [first] = comments;
  return (
    <li
      id={threadPlace(id)}
      tabIndex={-1}
      aria-current={isCurrent || undefined}
      aria-label={words.thread(first?.author ?? "", quote ?? words.aboutArticle)}
      className={classNames(
        "grid scroll-mt-24 grid-cols-[minmax(0,1fr)] gap-3 border border-rule border-l-4 p-3",
        isCurrent ? "border-l-accent" : "border-l-rule",
        resolved !== null && "bg-paper-tint",
      )}
    >
      <About quote={quote} isLost={isLost} onJump={onJump} />
      {comments.map((comment) => (
        <OwnedComment key={comment.id} comment={comment} {...context} />
      ))}
      {resolved !== null && <p className="text-fine text-ink-soft">{words.resolved(resolved.by, resolved.at)}</p>}
      <ThreadDeeds thread={thread} {...context} />
    </li>
  );
}

type AboutProps = {
  readonly quote: string | null;
  readonly isLost: boolean;
  readonly onJump: (() => void) | undefined;
};

function About({ quote, isLost, onJump }: AboutProps) {
  if (quote === null) return <p className="font-medium text-fine text-ink-soft">{words.aboutArticle}</p>;
  const shown = <span className="line-clamp-3 wrap-anywhere">„{quote}“</span>;
  return (
    <div className="grid justify-items-start gap-1 text-fine">
      {isLost && <Badge tone="warning">{words.lost}</Badge>}
      {onJump === undefined ? (
        <p className="text-ink-soft">{shown}</p>
      ) : (
        <button
          type="button"
          className="text-link cursor-pointer text-left"
          aria-label={words.jump(quote)}
          onClick={onJump}
        >
          {shown}
        </button>
      )}
    </div>
  );
}

/** Answering, settling, taking up again. */
function ThreadDeeds({
  thread,
  articleId,
  user,
  actions,
  people,
  mayComment,
  onChanged,
}: ThreadContext & { readonly thread: PageThread }) {
  const { id, resolved, mayResolve } = thread;
  const [isReplying, setReplying] = useState(false);
  const settling = useAction(resolved === null ? actions.resolve : actions.reopen, { onSuccess: onChanged });
  if (isReplying) {
    return (
      <CommentForm
        label={words.replyText}
        submitLabel={words.submitReply}
        people={people}
        place={{ userId: user.id, articleId, at: id }}
        send={(written) => actions.reply({ threadId: id, ...written })}
        onDone={() => {
          setReplying(false);
          onChanged();
        }}
        onCancel={() => setReplying(false)}
      />
    );
  }
  return (
    <>
      <ErrorSummary failure={settling.failure} />
      <div className="flex flex-wrap gap-2">
        {mayComment && (
          <Button
            size="small"
            icon={<CornerDownRight aria-hidden="true" className="size-4" />}
            onClick={() => setReplying(true)}
          >
            {words.reply}
          </Button>
        )}
        {mayResolve && (
          <Button
            size="small"
            look="quiet"
            isPending={settling.isPending}
            icon={
              resolved === null ? (
                <Check aria-hidden="true" className="size-4" />
              ) : (
                <RotateCcw aria-hidden="true" className="size-4" />
              )
            }
            onClick={() => settling.run(id)}
          >
            {resolved === null ? words.resolve : words.reopen}
          </Button>
        )}
      </div>
    </>
  );
}
