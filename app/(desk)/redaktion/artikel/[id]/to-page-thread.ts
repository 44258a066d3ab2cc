import { formatMoment } from "#components/desk/format-moment.ts";
import type { PageThread } from "#components/desk/writing/comments/writing-comments.ts";
import type { ViewedThread } from "#newsroom/comments/comment-queries.ts";

/** A thread with moments that are ready to read. */
export function toPageThread({ resolved, comments, ...thread }: ViewedThread, now: Date): PageThread {
  return {
    ...thread,
    resolved: resolved && { by: resolved.by, at: formatMoment(resolved.at, now) },
    comments: comments.map((comment) => ({ ...comment, at: formatMoment(comment.at, now) })),
  };
}
