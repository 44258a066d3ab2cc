import { type EditorState, Selection, type Transaction } from "@tiptap/pm/state";
import { ySyncPluginKey } from "@tiptap/y-tiptap";

/** True for what came in from the shared document: changes of others, and one's own that undo took back. */
export function isFromShared(transaction: Transaction): boolean {
  return transaction.getMeta(ySyncPluginKey)?.isChangeOrigin === true;
}

/**
 * The library exchanges the whole text for every change of somebody else; then nothing that marks words of it, such as
 * findings of the house style, would find its place again. This is the same change at its own place only.
 */
export function narrowChange(state: EditorState, transaction: Transaction): Transaction {
  if (!(isFromShared(transaction) && transaction.docChanged) || transaction.before !== state.doc) return transaction;
  const narrowed = replaceDifference(state, transaction);
  if (narrowed === null) return transaction;
  narrowed.setMeta(ySyncPluginKey, transaction.getMeta(ySyncPluginKey)).setMeta("addToHistory", false);
  // Whenever a plugin comes or goes the library draws the text anew, and would make a text of a selected node.
  if (!narrowed.docChanged) return narrowed;
  narrowed.setSelection(Selection.fromJSON(narrowed.doc, transaction.selection.toJSON()));
  return transaction.scrolledIntoView ? narrowed.scrollIntoView() : narrowed;
}

/** Null where the difference cannot be said as one replacement. */
function replaceDifference(state: EditorState, { doc: next }: Transaction): Transaction | null {
  const present = state.doc;
  const start = present.content.findDiffStart(next.content);
  const end = present.content.findDiffEnd(next.content);
  if (start === null || end === null) return state.tr;
  // „aa“ to „aaa“: seen from both ends the difference overlaps itself.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const narrowed = state.tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  return narrowed.doc.eq(next) ? narrowed : null;
}
