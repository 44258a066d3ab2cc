import type { OrderedListNode } from "../body.ts";

export function renderOrderedListHtml(node: OrderedListNode, children: string): string {
  const start = node.attrs.start === 1 ? "" : ` start="${node.attrs.start}"`;
  return `<ol${start}>${children}</ol>`;
}
