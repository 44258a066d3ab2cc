import type { Node, Schema } from "@tiptap/pm/model";
import { type Command, TextSelection } from "@tiptap/pm/state";
import { depthOf, leaveBlock } from "../insert-block.ts";
import { QUOTE_SOURCE, toggleLine } from "../optional-line.ts";

/** An empty quote with lines for who speaks and as what. */
export function newStatement(schema: Schema): Node {
  const source = schema.node("quoteSource", null, [schema.node("quoteSpeaker"), schema.node("quoteFunction")]);
  return schema.node("blockquote", null, [schema.node("paragraph"), source]);
}

/**
 * Enter in the empty last line of a quote goes on to who speaks, where there is such a line; from the speaker to the
 * function; and from there out of the quote.
 */
export const enterInQuote: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const depth = depthOf(state, "blockquote");
  if (depth < 0) return false;
  const line = $from.parent.type.name;
  if (line === "quoteFunction") {
    dispatch?.(leaveBlock(state, depth));
    return true;
  }
  if (line === "quoteSpeaker") {
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, $from.after() + 1)).scrollIntoView());
    return true;
  }
  const quote = $from.node(depth);
  const isLast = $from.depth === depth + 1 && $from.index(depth) === quote.childCount - 2;
  const isSourceNext = isLast && quote.childCount > 2 && quote.lastChild?.type.name === "quoteSource";
  if (!empty || !isSourceNext || $from.parent.content.size > 0) return false;
  const tr = state.tr.delete($from.before(), $from.after());
  // Where the paragraph was, the source begins now: one step into it and one into the name.
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, $from.before() + 2)).scrollIntoView());
  return true;
};

/** Backspace in an empty name takes the line away, when no function stands behind it. */
export const backspaceInSource: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const isEmptyName = empty && $from.parent.type.name === "quoteSpeaker" && $from.node(-1).textContent === "";
  const tr = isEmptyName ? toggleLine(state, QUOTE_SOURCE) : null;
  if (tr === null) return false;
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve($from.before(-1)), -1)));
  return true;
};
