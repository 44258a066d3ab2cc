import type { Node } from "@tiptap/pm/model";
import type { BlockRole } from "./check-block.ts";

/** A paragraph or heading of a text; `from` is the position of its first letter in the document. */
export type CollectedBlock = { readonly node: Node; readonly from: number; readonly role: BlockRole };

/** The blocks of text in a document, in their order. ProseMirror keeps the node of a block that nobody touched. */
export function collectBlocks(doc: Node): readonly CollectedBlock[] {
  const blocks: CollectedBlock[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    blocks.push({ node, from: position + 1, role: node.type.name === "heading" ? "line" : "text" });
    return false;
  });
  return blocks;
}

/** The letters of a block, one for each of its positions: what is no text counts as a line break. */
export function textOfBlock(block: Node): string {
  const parts: string[] = [];
  block.forEach((child) => {
    parts.push(child.isText ? (child.text ?? "") : "\n".repeat(child.nodeSize));
  });
  return parts.join("");
}
