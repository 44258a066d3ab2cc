import { databaseNow } from "#lib/database/clock.ts";
import { authoriseArticleAction } from "../articles/article-policy.ts";
import { loadArticle } from "../articles/load-article.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import { type Actor, actorId } from "../people/actor.ts";
import { beginThreadSchema } from "./comment-schema.ts";
import { addComment, tellOfComments } from "./write-comment.ts";

/**
 * Begins a conversation about an article or about a passage of its text. The text itself is not touched.
 * @throws CommandError "invalid", "not-found", "not-allowed", "wrong-state" for an article in the trash
 */
export async function beginThread(actor: Actor, input: unknown): Promise<{ readonly threadId: string }> {
  const { articleId, passage, ...written } = parseInput(beginThreadSchema, input);
  return newsroomDatabase().$transaction(async (transaction) => {
    const { standing } = await loadArticle(transaction, actor, articleId);
    authoriseArticleAction(actor, "comment", standing);
    const { id: threadId } = await transaction.commentThread.create({
      data: {
        articleId,
        createdById: actorId(actor),
        createdAt: await databaseNow(transaction),
        quote: passage?.words ?? null,
        ...(passage === null ? {} : { passage }),
      },
      select: { id: true },
    });
    const place = { articleId, threadId };
    await addComment(transaction, actor, place, written);
    await tellOfComments(transaction, actor, "begin-comments", place);
    return { threadId };
  });
}
