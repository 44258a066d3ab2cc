import type { Node } from "@tiptap/pm/model";
import { type EditorState, Selection, TextSelection, type Transaction } from "@tiptap/pm/state";

/** The paragraph at the cursor when it stands right in the text and nothing is written in it. */
function emptyParagraphAt({ selection }: EditorState): { from: number; to: number } | null {
  const { $from } = selection;
  const isEmpty = $from.depth === 1 && $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
  return isEmpty ? { from: $from.before(1), to: $from.after(1) } : null;
}

/**
 * Puts a block where the cursor is: instead of an empty paragraph, or behind the block that the cursor stands in, for a
 * list or a cell could not hold it. The cursor goes to the first place in it where one can write, and below it there is
 * always a line to go on.
 */
export function insertBlock(state: EditorState, block: Node): Transaction {
  const { tr, selection, schema } = state;
  const empty = emptyParagraphAt(state);
  const end = selection.$to.depth === 0 ? selection.to : selection.$to.after(1);
  const { from, to } = empty ?? { from: end, to: end };
  const isLast = to === state.doc.content.size;
  tr.replaceWith(from, to, isLast ? [block, schema.node("paragraph")] : block);
  return tr.setSelection(firstPlaceIn(tr, from)).scrollIntoView();
}

function firstPlaceIn(tr: Transaction, from: number): Selection {
  return TextSelection.findFrom(tr.doc.resolve(from), 1, true) ?? Selection.near(tr.doc.resolve(from));
}

/** Puts the cursor behind a block, in the paragraph that follows or in a new one. */
export function leaveBlock(state: EditorState, depth: number): Transaction {
  const { tr, selection, schema } = state;
  const after = selection.$from.after(depth);
  const next = state.doc.resolve(after).nodeAfter;
  if (next?.type.name !== "paragraph") tr.insert(after, schema.node("paragraph"));
  return tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
}

/** Depth of the nearest node of a type around the cursor; -1 outside of one. */
export function depthOf({ selection }: EditorState, type: string): number {
  for (let depth = selection.$from.depth; depth > 0; depth -= 1) {
    if (selection.$from.node(depth).type.name === type) return depth;
  }
  return -1;
}
