import type { InlineNode } from "./body.ts";

/** The words of one line; a line break is a line feed, and a footnote stands elsewhere. */
export function inlineText(nodes: readonly InlineNode[] = []): string {
  return nodes.map(wordsOf).join("");
}

function wordsOf(node: InlineNode): string {
  if (node.type === "text") return node.text;
  return node.type === "hardBreak" ? "\n" : "";
}
