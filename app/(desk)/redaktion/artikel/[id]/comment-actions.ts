"use server";

import type { PageComments } from "#components/desk/writing/comments/writing-comments.ts";
import type { ActionResult } from "#components/ui/action-result.ts";
import { beginThread } from "#newsroom/comments/begin-thread.ts";
import { changeComment } from "#newsroom/comments/change-comment.ts";
import { viewComments } from "#newsroom/comments/comment-queries.ts";
import { deleteComment } from "#newsroom/comments/delete-comment.ts";
import { replyToThread } from "#newsroom/comments/reply-to-thread.ts";
import { reopenThread, resolveThread } from "#newsroom/comments/resolve-thread.ts";
import { listActiveAccounts } from "#newsroom/people/user-queries.ts";
import { deskAction } from "../../../../desk-action.ts";
import { toPageThread } from "./to-page-thread.ts";

export async function readCommentsAction(articleId: unknown): Promise<ActionResult<PageComments>> {
  return deskAction("use-desk", async (user) => {
    const { threads, mayComment } = await viewComments(user, articleId);
    const now = new Date();
    return {
      threads: threads.map((thread) => toPageThread(thread, now)),
      people: await listActiveAccounts(),
      mayComment,
    };
  });
}

export async function beginThreadAction(input: unknown): Promise<ActionResult<{ threadId: string }>> {
  return deskAction("use-desk", (user) => beginThread(user, input));
}

export async function replyToThreadAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", (user) => replyToThread(user, input));
}

export async function changeCommentAction(input: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", (user) => changeComment(user, input));
}

export async function deleteCommentAction(commentId: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", (user) => deleteComment(user, commentId));
}

export async function resolveThreadAction(threadId: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", (user) => resolveThread(user, threadId));
}

export async function reopenThreadAction(threadId: unknown): Promise<ActionResult<void>> {
  return deskAction("use-desk", (user) => reopenThread(user, threadId));
}
