import type { LinkMark } from "../body.ts";
import { parseSafeLink } from "../safe-link.ts";
import { escapeHtml } from "../text/html.ts";

/** Opens in the same window, as readers expect; an address that is not safe never becomes a link, whoever stored it. */
export function renderLinkHtml(mark: LinkMark, children: string): string {
  if (!parseSafeLink(mark.attrs.href).ok) return children;
  return `<a href="${escapeHtml(mark.attrs.href)}" rel="noopener">${children}</a>`;
}
