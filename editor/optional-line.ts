import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { depthOf } from "./insert-block.ts";

/** A line that a block may have or not: the caption of a table, the title of a box, who speaks in a quote. */
export type OptionalLine = {
  readonly block: string;
  readonly line: string;
  readonly place: "first" | "last";
};

export const TABLE_CAPTION: OptionalLine = { block: "tableFigure", line: "tableCaption", place: "first" };
export const BOX_TITLE: OptionalLine = { block: "infoBox", line: "infoBoxTitle", place: "first" };
export const QUOTE_SOURCE: OptionalLine = { block: "blockquote", line: "quoteSource", place: "last" };

/** Where the line stands around the cursor; null when the block has none. */
function findLine(
  state: EditorState,
  depth: number,
  { line, place }: OptionalLine,
): { from: number; to: number } | null {
  const { $from } = state.selection;
  const block = $from.node(depth);
  const node = place === "first" ? block.firstChild : block.lastChild;
  if (node?.type.name !== line) return null;
  const from = place === "first" ? $from.start(depth) : $from.end(depth) - node.nodeSize;
  return { from, to: from + node.nodeSize };
}

export function hasLine(state: EditorState, line: OptionalLine): boolean {
  const depth = depthOf(state, line.block);
  return depth > 0 && findLine(state, depth, line) !== null;
}

/** Adds the line and puts the cursor there, or takes it away with what stands in it; null outside of such a block. */
export function toggleLine(state: EditorState, line: OptionalLine): Transaction | null {
  const depth = depthOf(state, line.block);
  if (depth < 0) return null;
  const { tr, selection, schema } = state;
  const present = findLine(state, depth, line);
  if (present !== null) return tr.delete(present.from, present.to).scrollIntoView();
  const node = schema.nodes[line.line]?.createAndFill();
  if (!node) return null;
  const at = line.place === "first" ? selection.$from.start(depth) : selection.$from.end(depth);
  tr.insert(at, node);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView();
}

/** Puts the cursor into the line, which is added where it is missing. */
export function enterLine(state: EditorState, line: OptionalLine): Transaction | null {
  const depth = depthOf(state, line.block);
  const present = depth < 0 ? null : findLine(state, depth, line);
  if (present === null) return toggleLine(state, line);
  return state.tr.setSelection(TextSelection.near(state.doc.resolve(present.from + 1))).scrollIntoView();
}
