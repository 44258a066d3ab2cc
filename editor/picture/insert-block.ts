import type { Node, NodeType } from "@tiptap/pm/model";
import { NodeSelection, type Transaction } from "@tiptap/pm/state";
import { insertPoint } from "@tiptap/pm/transform";

/**
 * Puts a block without text between the paragraphs at or next to `position` and selects it; an empty paragraph there
 * makes way. Behind it always remains a line to write on.
 */
export function insertBlock(transaction: Transaction, position: number, block: Node): Transaction {
  const $position = transaction.doc.resolve(position);
  const isEmptyLine = $position.depth === 1 && $position.parent.isTextblock && $position.parent.content.size === 0;
  const from = isEmptyLine ? $position.before() : pointFor(transaction, position, block.type);
  transaction.replaceWith(from, isEmptyLine ? $position.after() : from, block);
  const end = from + block.nodeSize;
  const paragraph = transaction.doc.type.schema.nodes["paragraph"];
  if (end === transaction.doc.content.size && paragraph) transaction.insert(end, paragraph.create());
  return transaction.setSelection(NodeSelection.create(transaction.doc, from)).scrollIntoView();
}

function pointFor({ doc }: Transaction, position: number, type: NodeType): number {
  const point = insertPoint(doc, position, type);
  if (point !== null) return point;
  // In a list or a quote, which take no pictures: behind it.
  const $position = doc.resolve(position);
  return $position.depth === 0 ? position : $position.after(1);
}
