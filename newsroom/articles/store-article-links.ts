import { linkedArticles } from "#editor/article-link/linked-articles.ts";
import type { Transaction } from "../newsroom-database.ts";
import type { ArticleContent } from "./article.ts";

/** Notes which articles a working copy leads to, in its text and after it, so that it can be told what leads to one of them. */
export async function storeArticleLinks(
  transaction: Transaction,
  articleId: number,
  { body, recommendedIds }: Pick<ArticleContent, "body" | "recommendedIds">,
): Promise<void> {
  const linkedIds = linkedArticles(body).map((link) => link.articleId);
  const targetIds = [...new Set([...linkedIds, ...recommendedIds])];
  // Lists as one parameter each: a text may have more links than a statement has parameters.
  await transaction.$executeRaw`
    DELETE FROM newsroom.article_link WHERE article_id = ${articleId} AND target_id <> ALL (${targetIds}::int[])`;
  await transaction.$executeRaw`
    INSERT INTO newsroom.article_link (article_id, target_id) SELECT ${articleId}, unnest(${targetIds}::int[])
    ON CONFLICT DO NOTHING`;
}
