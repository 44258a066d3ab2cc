import { Fragment, type NodeRange } from "@tiptap/pm/model";
import { type EditorState, Selection, type Transaction } from "@tiptap/pm/state";
import { selectedBlocks } from "./block-range.ts";

/** 1-based place among the neighbours after a move. */
export type Move = { readonly transaction: Transaction; readonly place: number; readonly of: number };

/**
 * Moves the selected blocks or list items past one neighbour, the selection with them.
 * @param step -1 for up, 1 for down
 * @returns null at the end of the text, list or frame, and where the frame allows no such order
 */
export function moveBlocks(state: EditorState, step: -1 | 1): Move | null {
  const range = selectedBlocks(state.selection);
  if (range === null || !canStep(range, step)) return null;
  const { parent, startIndex, endIndex, start, end } = range;
  const neighbour = parent.child(step === -1 ? startIndex - 1 : endIndex);
  const from = step === -1 ? start - neighbour.nodeSize : end;
  // The neighbour travels, not the blocks: so the selection stays where it is inside them.
  const transaction = state.tr
    .delete(from, from + neighbour.nodeSize)
    .insert(step === -1 ? end - neighbour.nodeSize : start, neighbour)
    .scrollIntoView();
  return { transaction, place: startIndex + 1 + step, of: parent.childCount };
}

function canStep({ parent, startIndex, endIndex }: NodeRange, step: -1 | 1): boolean {
  const children = [...parent.children];
  const from = step === -1 ? startIndex - 1 : endIndex;
  if (from < 0 || from >= children.length) return false;
  const [neighbour] = children.splice(from, 1);
  if (neighbour === undefined) return false;
  children.splice(step === -1 ? endIndex - 1 : startIndex, 0, neighbour);
  return parent.type.validContent(Fragment.from(children));
}

/** Puts a copy of the selected blocks behind them and the cursor into the copy. */
export function duplicateBlocks(state: EditorState): Transaction | null {
  const range = selectedBlocks(state.selection);
  if (range === null) return null;
  const { parent, startIndex, endIndex, start, end } = range;
  const copies = parent.children.slice(startIndex, endIndex);
  if (!parent.canReplaceWith(endIndex, endIndex, copies[0]?.type ?? parent.type)) return null;
  const transaction = state.tr.insert(end, copies);
  const offset = state.selection.from - start;
  return transaction
    .setSelection(Selection.near(transaction.doc.resolve(Math.min(end + offset, transaction.doc.content.size))))
    .scrollIntoView();
}

/** Takes the selected blocks away; a text that would be empty keeps one paragraph. */
export function deleteBlocks(state: EditorState): Transaction | null {
  const range = selectedBlocks(state.selection);
  if (range === null) return null;
  const isAll = range.startIndex === 0 && range.endIndex === range.parent.childCount;
  // A list without items is no list: it goes with its last item.
  const from = isAll && range.depth > 0 ? range.$from.before(range.depth) : range.start;
  const to = isAll && range.depth > 0 ? range.$from.after(range.depth) : range.end;
  const transaction = state.tr.delete(from, to);
  return transaction
    .setSelection(Selection.near(transaction.doc.resolve(Math.min(from, transaction.doc.content.size))))
    .scrollIntoView();
}
