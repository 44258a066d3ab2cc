import { authoriseArticleAction } from "../articles/article-policy.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { replySchema } from "./comment-schema.ts";
import { loadThread } from "./load-thread.ts";
import { addComment, tellOfComments } from "./write-comment.ts";

/**
 * Answers in a conversation; one that was settled is open again.
 * @throws CommandError "invalid", "not-found", "not-allowed", "wrong-state" for an article in the trash
 */
export async function replyToThread(actor: Actor, input: unknown): Promise<void> {
  const { threadId, ...written } = parseInput(replySchema, input);
  await newsroomDatabase().$transaction(async (transaction) => {
    const { article, isResolved } = await loadThread(transaction, actor, threadId);
    authoriseArticleAction(actor, "comment", article.standing);
    const place = { articleId: article.id, threadId };
    await addComment(transaction, actor, place, written);
    if (isResolved) {
      const data = { resolvedAt: null, resolvedByName: null };
      await transaction.commentThread.update({ where: { id: threadId }, data, select: { id: true } });
    }
    await tellOfComments(transaction, actor, "reply-to-comments", place);
  });
}
