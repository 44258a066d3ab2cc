import { articleIdSchema } from "../articles/article-content-schema.ts";
import { authoriseArticleAction } from "../articles/article-policy.ts";
import { loadArticle } from "../articles/load-article.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { ensureWorkingCopy, type OpenedWorkingCopy } from "./open-working-copy.ts";

/**
 * The document of an article for somebody who may see it.
 * @throws CommandError "not-found", "not-allowed"; "wrong-state" when a newer version of the software wrote it
 */
export async function viewWorkingCopy(actor: Actor, articleId: unknown): Promise<OpenedWorkingCopy> {
  const id = parseInput(articleIdSchema, articleId);
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, id);
    authoriseArticleAction(actor, "view", article.standing);
    return ensureWorkingCopy(transaction, article);
  });
}
