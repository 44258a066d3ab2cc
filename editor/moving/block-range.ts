import type { Node, NodeRange } from "@tiptap/pm/model";
import type { Selection } from "@tiptap/pm/state";

/**
 * Whether the children of a node are moved one by one. What stands in a list item moves as the item, what stands in a
 * table moves as the table, and a frame with one child moves as a whole.
 */
function movesItsChildren(parent: Node): boolean {
  const { name, spec } = parent.type;
  if (spec["tableRole"] !== undefined || name === "listItem") return false;
  return name === "doc" || name === "bulletList" || name === "orderedList" || parent.childCount > 1;
}

/** The blocks or list items that a selection touches, as whole neighbours in one parent. */
export function selectedBlocks({ $from, $to }: Selection): NodeRange | null {
  return $from.blockRange($to, movesItsChildren);
}
