import { escapeHtml } from "../text/html.ts";

/** Plain text while the article is not found or not public: a dead link tells readers nothing. */
export function renderArticleLinkHtml(href: string | null, children: string): string {
  return href ? `<a href="${escapeHtml(href)}">${children}</a>` : children;
}
