import type { ArticleBody, BodyMark, BodyNode } from "#editor/body.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";

/**
 * Addresses of the other articles that a text points at, by a link or with „(wir berichteten)“; null for what readers
 * cannot see. They name the number alone: the words of a headline would stay in this text when that article is taken
 * down.
 */
export async function articleTargets(
  transaction: Transaction,
  body: ArticleBody,
): Promise<(articleId: number) => string | null> {
  const targets = await transaction.portalArticle.findMany({
    where: { id: { in: targetIds(body) } },
    select: { id: true },
  });
  const visible = new Set(targets.map(({ id }) => id));
  return (articleId) => (visible.has(articleId) ? `/meldung/${articleId}` : null);
}

function targetIds(node: BodyNode): number[] {
  const own = "marks" in node ? (node.marks ?? []) : [];
  const inner: readonly BodyNode[] = "content" in node ? (node.content ?? []) : [];
  return [...own.flatMap(targetOf), ...inner.flatMap(targetIds)];
}

function targetOf(mark: BodyMark): number[] {
  const leads = mark.type === "articleLink" || mark.type === "coverageLink";
  return leads && mark.attrs.articleId !== null ? [mark.attrs.articleId] : [];
}
