import { formatMoment } from "#components/desk/format-moment.ts";
import type { PageThread } from "#components/desk/writing/comments/writing-comments.ts";
import type { CommentThread } from "#newsroom/comments/comment.ts";
import type { ViewedThread } from "#newsroom/comments/comment-queries.ts";

/** A thread with moments that are ready to read. */
export function withReadableMoments(thread: CommentThread<Date>, now: Date): CommentThread<string> {
  const { id, quote, passage, resolved, comments } = thread;
  return {
    ...{ id, quote, passage },
    resolved: resolved && { by: resolved.by, at: formatMoment(resolved.at, now) },
    comments: comments.map((comment) => ({ ...comment, at: formatMoment(comment.at, now) })),
  };
}

/** The same with what its reader may do. */
export function toPageThread(thread: ViewedThread, now: Date): PageThread {
  return { ...withReadableMoments(thread, now), mayResolve: thread.mayResolve };
}
