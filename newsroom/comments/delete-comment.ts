import { databaseNow } from "#lib/database/clock.ts";
import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authoriseChangingComment } from "./comment-policy.ts";
import { commentIdSchema } from "./comment-schema.ts";
import { type LoadedThread, loadComment } from "./load-thread.ts";
import { tellOfComments } from "./write-comment.ts";

/**
 * Deletes one's own comment with what others were told of it. A conversation of which nothing is left goes with it; in any
 * other one its place stays, without its words.
 * @throws CommandError "not-found", "not-allowed", "wrong-state" for an article in the trash
 */
export async function deleteComment(actor: Actor, commentId: unknown): Promise<void> {
  const id = parseInput(commentIdSchema, commentId);
  await newsroomDatabase().$transaction(async (transaction) => {
    const { comment, thread } = await loadComment(transaction, actor, id);
    authoriseChangingComment(actor, { ownerId: comment.authorId }, thread.article.standing);
    await remove(transaction, thread, id);
    await tellOfComments(transaction, actor, "delete-comment", { articleId: thread.article.id, threadId: thread.id });
  });
}

async function remove(transaction: Transaction, { id: threadId, comments }: LoadedThread, id: string): Promise<void> {
  if (comments.every((comment) => comment.id === id || comment.isDeleted)) {
    await transaction.commentThread.deleteMany({ where: { id: threadId } });
    return;
  }
  const data = { text: "", deletedAt: await databaseNow(transaction) };
  await transaction.comment.update({ where: { id }, data, select: { id: true } });
  await transaction.commentMention.deleteMany({ where: { commentId: id } });
  await transaction.notification.deleteMany({ where: { commentId: id } });
}
