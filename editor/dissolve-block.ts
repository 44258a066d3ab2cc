import type { Node } from "@tiptap/pm/model";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { depthOf } from "./insert-block.ts";

/** What remains of a part when its block is gone: its words in a paragraph, lists as they are, empty lines not at all. */
function asParagraphs(part: Node): Node[] {
  if (!part.isTextblock && part.type.spec.group === undefined) return part.content.content.flatMap(asParagraphs);
  if (!part.isTextblock || part.type.name === "paragraph") return [part];
  return part.content.size === 0 ? [] : [part.type.schema.node("paragraph", null, part.content)];
}

/** Takes the frame away from what stands in a box or a quote; null outside of such a block. */
export function dissolveBlock(state: EditorState, block: string): Transaction | null {
  const depth = depthOf(state, block);
  if (depth < 0) return null;
  const { $from } = state.selection;
  const from = $from.before(depth);
  const tr = state.tr.replaceWith(from, $from.after(depth), $from.node(depth).content.content.flatMap(asParagraphs));
  return tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1))).scrollIntoView();
}

/** Deletes the block at the cursor with all that stands in it; null outside of such a block. */
export function deleteBlock(state: EditorState, block: string): Transaction | null {
  const depth = depthOf(state, block);
  if (depth < 0) return null;
  const { $from } = state.selection;
  return state.tr.delete($from.before(depth), $from.after(depth)).scrollIntoView();
}
