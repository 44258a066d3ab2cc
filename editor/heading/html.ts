import type { HeadingNode } from "../body.ts";
import { escapeHtml } from "../text/html.ts";

export function renderHeadingHtml(node: HeadingNode, children: string, anchor: string): string {
  return `<h${node.attrs.level} id="${escapeHtml(anchor)}">${children}</h${node.attrs.level}>`;
}
