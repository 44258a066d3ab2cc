import type { HeadingNode } from "../body.ts";
import { escapeHtml } from "../text/html.ts";

/** An empty heading would be a stop without a name for those who listen to the page. */
export function renderHeadingHtml(node: HeadingNode, children: string, anchor: string): string {
  if (children === "") return "";
  return `<h${node.attrs.level} id="${escapeHtml(anchor)}">${children}</h${node.attrs.level}>`;
}
