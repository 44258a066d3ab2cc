import type { ArticleBody, BodyMark, BodyNode } from "../body.ts";

/** An article that a text points at; `isCoverage`: at least once with „(wir berichteten)“. */
export type LinkedArticle = { readonly articleId: number; readonly isCoverage: boolean };

/** The articles of ours that a text points at, each once, in the order of the text. */
export function linkedArticles(body: ArticleBody): readonly LinkedArticle[] {
  const found = new Map<number, boolean>();
  for (const { articleId, isCoverage } of linksOf(body)) {
    found.set(articleId, isCoverage || found.get(articleId) === true);
  }
  return [...found].map(([articleId, isCoverage]) => ({ articleId, isCoverage }));
}

function linksOf(node: BodyNode): LinkedArticle[] {
  const own = "marks" in node ? (node.marks ?? []) : [];
  const inner: readonly BodyNode[] = "content" in node ? (node.content ?? []) : [];
  return [...own.flatMap(linkOf), ...inner.flatMap(linksOf)];
}

function linkOf(mark: BodyMark): LinkedArticle[] {
  const leads = mark.type === "articleLink" || mark.type === "coverageLink";
  if (!leads || mark.attrs.articleId === null) return [];
  return [{ articleId: mark.attrs.articleId, isCoverage: mark.type === "coverageLink" }];
}
