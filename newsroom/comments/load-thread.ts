import { CommandError } from "#lib/errors.ts";
import { type LoadedArticle, loadArticle } from "../articles/load-article.ts";
import type { Transaction } from "../newsroom-database.ts";
import type { Actor } from "../people/actor.ts";

/** A thread as the commands need it; its article stays locked until the end of the transaction. */
export type LoadedThread = {
  readonly id: string;
  readonly createdById: string | null;
  readonly isResolved: boolean;
  readonly comments: readonly LoadedComment[];
  readonly article: LoadedArticle;
};

export type LoadedComment = {
  readonly id: string;
  readonly authorId: string | null;
  readonly text: string;
  readonly isDeleted: boolean;
  /** Accounts that it names. */
  readonly mentioned: readonly string[];
};

/** @throws CommandError "not-found" */
export async function loadThread(transaction: Transaction, actor: Actor, id: string): Promise<LoadedThread> {
  const place = await transaction.commentThread.findUnique({ where: { id }, select: { articleId: true } });
  if (place === null) throw missing();
  const article = await loadArticle(transaction, actor, place.articleId);
  const thread = await transaction.commentThread.findUnique({
    where: { id },
    select: {
      createdById: true,
      resolvedAt: true,
      comments: {
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: { id: true, authorId: true, text: true, deletedAt: true, mentions: { select: { userId: true } } },
      },
    },
  });
  // Somebody deleted it while the lock was waited for.
  if (thread === null) throw missing();
  return {
    id,
    createdById: thread.createdById,
    isResolved: thread.resolvedAt !== null,
    comments: thread.comments.map(({ deletedAt, mentions, ...comment }) => ({
      ...comment,
      isDeleted: deletedAt !== null,
      mentioned: mentions.map(({ userId }) => userId),
    })),
    article,
  };
}

/** A comment that was not deleted, with its thread. @throws CommandError "not-found" */
export async function loadComment(
  transaction: Transaction,
  actor: Actor,
  id: string,
): Promise<{ readonly comment: LoadedComment; readonly thread: LoadedThread }> {
  const place = await transaction.comment.findUnique({ where: { id }, select: { threadId: true } });
  if (place === null) throw missing();
  const thread = await loadThread(transaction, actor, place.threadId);
  const comment = thread.comments.find((candidate) => candidate.id === id);
  if (comment === undefined || comment.isDeleted) throw missing();
  return { comment, thread };
}

function missing(): CommandError {
  return new CommandError("not-found", "Diesen Kommentar gibt es nicht mehr.");
}
