import { databaseNow } from "#lib/database/clock.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { notify } from "../notifications/notify.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authoriseChangingComment } from "./comment-policy.ts";
import { changeCommentSchema } from "./comment-schema.ts";
import { loadComment } from "./load-thread.ts";
import { storeMentions, tellOfComments } from "./write-comment.ts";

/**
 * Changes one's own comment; only those whom it names now and did not before are told.
 * @throws CommandError "invalid", "not-found", "not-allowed", "wrong-state" for an article in the trash
 */
export async function changeComment(actor: Actor, input: unknown): Promise<void> {
  const { commentId, text, mentions } = parseInput(changeCommentSchema, input);
  await newsroomDatabase().$transaction(async (transaction) => {
    const { comment, thread } = await loadComment(transaction, actor, commentId);
    const { article } = thread;
    authoriseChangingComment(actor, { ownerId: comment.authorId }, article.standing);
    const data = { text, editedAt: await databaseNow(transaction) };
    await transaction.comment.update({ where: { id: commentId }, data, select: { id: true } });
    const mentioned = await storeMentions(transaction, commentId, { text, mentions });
    await notify(transaction, actor, {
      kind: "mention",
      articleId: article.id,
      commentId,
      to: mentioned.filter((id) => !comment.mentioned.includes(id)),
    });
    await tellOfComments(transaction, actor, "change-comment", { articleId: article.id, threadId: thread.id });
  });
}
