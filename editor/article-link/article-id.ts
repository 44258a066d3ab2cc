import { MAX_ARTICLE_ID } from "../limits.ts";

const ID_ATTRIBUTE = "data-article-id";

export function isArticleId(id: unknown): id is number {
  return typeof id === "number" && Number.isInteger(id) && id > 0 && id <= MAX_ARTICLE_ID;
}

/** The number that an element of the editor's own HTML names, or null. */
export function articleIdOf(element: HTMLElement): number | null {
  const id = Number(element.getAttribute(ID_ATTRIBUTE));
  return isArticleId(id) ? id : null;
}

export function articleIdAttribute(articleId: unknown): Record<string, unknown> {
  return articleId === null ? {} : { [ID_ATTRIBUTE]: articleId };
}
