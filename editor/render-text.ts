import type { ArticleBody, BlockNode, InlineNode, ListItemNode } from "./body.ts";

/** The words of one line; a line break is a line feed. */
export function inlineText(nodes: readonly InlineNode[] = []): string {
  return nodes.map((node) => (node.type === "text" ? node.text : "\n")).join("");
}

function textBlocks(node: BlockNode | ListItemNode): string[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return [inlineText(node.content)];
    case "bulletList":
    case "orderedList":
    case "listItem":
    case "blockquote":
      return node.content.flatMap(textBlocks);
    case "picture":
      return [node.attrs.caption];
    case "horizontalRule":
      return [];
  }
}

/** The text alone, for search and counting: one block per paragraph, separated by blank lines, empty ones left out. */
export function renderBodyText(body: ArticleBody): string {
  return body.content
    .flatMap(textBlocks)
    .filter((text) => text !== "")
    .join("\n\n");
}
