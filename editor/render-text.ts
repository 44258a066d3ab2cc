import { quoteParts } from "./blockquote/quote-parts.ts";
import type { ArticleBody, BlockNode, BodyNode, ListItemNode, TableFigureNode, TableNode } from "./body.ts";
import { boxParts } from "./info-box/box-parts.ts";
import { inlineText } from "./inline-text.ts";

function textBlocks(node: BlockNode | ListItemNode): string[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return [inlineText(node.content)];
    case "bulletList":
    case "orderedList":
    case "listItem":
      return node.content.flatMap(textBlocks);
    case "picture":
      return [node.attrs.caption];
    case "blockquote": {
      const { blocks, speaker, role } = quoteParts(node);
      return [...blocks.flatMap(textBlocks), [speaker, role].filter((part) => part !== "").join(", ")];
    }
    case "infoBox": {
      const { title, blocks } = boxParts(node);
      return [title, ...blocks.flatMap(textBlocks)];
    }
    case "tableFigure":
      return node.content.flatMap(tableTexts);
    case "embed":
      return [node.attrs.title, node.attrs.caption];
    case "horizontalRule":
      return [];
  }
}

/** The caption, and each row as one line: what stands side by side is read and found together. */
function tableTexts(node: TableFigureNode["content"][number]): string[] {
  if (node.type === "tableCaption") return [inlineText(node.content)];
  return node.content.map(rowText);
}

function rowText(row: TableNode["content"][number]): string {
  const cells = (row.content ?? []).map((cell) => cell.content.flatMap(textBlocks).join(" "));
  return cells.filter((cell) => cell !== "").join("\t");
}

/** Footnotes stand at the end, as readers see them: no sentence is torn apart, and every word is found. */
function noteTexts(node: BodyNode): string[] {
  if (node.type === "footnote") return [inlineText(node.content)];
  const inner: readonly BodyNode[] = "content" in node ? (node.content ?? []) : [];
  return inner.flatMap(noteTexts);
}

/** The text alone, for search and counting: one block per paragraph, separated by blank lines, empty ones left out. */
export function renderBodyText(body: ArticleBody): string {
  return [...body.content.flatMap(textBlocks), ...noteTexts(body)].filter((text) => text !== "").join("\n\n");
}
