import type { Node } from "@tiptap/pm/model";

/** One block of a text, as plain words, with the way back into the document. */
export type BodyBlock = {
  readonly text: string;
  /** The document's position of a character of `text`, by its offset in UTF-16 units. */
  readonly positionOf: (offset: number) => number;
};

type Anchor = { readonly offset: number; readonly position: number };

/** Stands for whatever is no text, so that no name reaches across it. */
const OBJECT = "\ufffc";

/** The blocks of a document that hold text, in order: paragraphs, headings, list items, cells. */
export function bodyBlocks(document: Node): readonly BodyBlock[] {
  const blocks: BodyBlock[] = [];
  document.descendants((node, position) => {
    if (!node.isTextblock) return true;
    blocks.push(readBlock(node, position + 1));
    return false;
  });
  return blocks;
}

function readBlock(block: Node, contentStart: number): BodyBlock {
  const anchors: Anchor[] = [];
  let text = "";
  block.descendants((node, position) => {
    if (node.isText) anchors.push({ offset: text.length, position: contentStart + position });
    if (node.isText) text += node.text ?? "";
    else if (node.isLeaf) text += node.type.name === "hardBreak" ? "\n" : OBJECT;
  });
  return { text, positionOf: (offset) => positionOf(anchors, offset, contentStart) };
}

function positionOf(anchors: readonly Anchor[], offset: number, contentStart: number): number {
  const anchor = anchors.findLast((one) => one.offset <= offset);
  return anchor === undefined ? contentStart : anchor.position + offset - anchor.offset;
}
