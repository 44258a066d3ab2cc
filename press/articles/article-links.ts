import { linkedArticles } from "#editor/article-link/linked-articles.ts";
import type { ArticleBody } from "#editor/body.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";

/**
 * Notes which articles the text of a printed piece points at, whether readers can see them or not. A piece that leads to
 * itself leads nowhere.
 */
export async function printArticleLinks(transaction: Transaction, articleId: number, body: ArticleBody): Promise<void> {
  const links = linkedArticles(body).filter((link) => link.articleId !== articleId);
  const targetIds = links.map((link) => link.articleId);
  const areCoverage = links.map((link) => link.isCoverage);
  await transaction.portalArticleLink.deleteMany({ where: { articleId } });
  // Lists as one parameter each: a text may have more links than a statement has parameters.
  await transaction.$executeRaw`
    INSERT INTO portal.article_link (article_id, target_id, is_coverage)
    SELECT ${articleId}, target_id, is_coverage
    FROM unnest(${targetIds}::int[], ${areCoverage}::boolean[]) AS link(target_id, is_coverage)`;
}
