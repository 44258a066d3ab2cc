import type { Node, NodeRange } from "@tiptap/pm/model";
import type { Selection } from "@tiptap/pm/state";

/** Where blocks and list items stand that move one by one; boxes, tables, quotes and what a list item holds move whole. */
const PLACES_OF_BLOCKS = new Set(["doc", "bulletList", "orderedList"]);

/** The blocks or list items that a selection touches, as whole neighbours in one parent. */
export function selectedBlocks({ $from, $to }: Selection): NodeRange | null {
  return $from.blockRange($to, (parent: Node) => PLACES_OF_BLOCKS.has(parent.type.name));
}
