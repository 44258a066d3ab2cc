import type { ArticleBody, BodyNode } from "#editor/body.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";

/**
 * Addresses of the earlier articles that a text points at with „(wir berichteten)“; null for what readers cannot see.
 * They name the number alone: the words of a headline would stay in this text when that article is taken down.
 */
export async function coverageTargets(
  transaction: Transaction,
  body: ArticleBody,
): Promise<(articleId: number) => string | null> {
  const targets = await transaction.portalArticle.findMany({
    where: { id: { in: coverageIds(body) } },
    select: { id: true },
  });
  const visible = new Set(targets.map(({ id }) => id));
  return (articleId) => (visible.has(articleId) ? `/meldung/${articleId}` : null);
}

function coverageIds(node: BodyNode): number[] {
  const own = "marks" in node ? (node.marks ?? []) : [];
  const ids = own.flatMap((mark) =>
    mark.type === "coverageLink" && mark.attrs.articleId !== null ? [mark.attrs.articleId] : [],
  );
  const inner: readonly BodyNode[] = "content" in node ? (node.content ?? []) : [];
  return [...ids, ...inner.flatMap(coverageIds)];
}
