import type { Node, Schema } from "@tiptap/pm/model";
import { type Command, TextSelection } from "@tiptap/pm/state";
import { depthOf } from "../insert-block.ts";

/** An empty box with a line for its title. */
export function newInfoBox(schema: Schema): Node {
  return schema.node("infoBox", null, [schema.node("infoBoxTitle"), schema.node("paragraph")]);
}

/** Enter goes from the title to the text, and from an empty last line out of the box. */
export const enterInBox: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const depth = depthOf(state, "infoBox");
  if (depth < 0 || !empty || $from.depth !== depth + 1) return false;
  if ($from.parent.type.name === "infoBoxTitle") {
    dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve($from.after()), 1)).scrollIntoView());
    return true;
  }
  const box = $from.node(depth);
  const texts = box.childCount - (box.firstChild?.type.name === "infoBoxTitle" ? 1 : 0);
  const isLast = $from.index(depth) === box.childCount - 1;
  if (!isLast || texts < 2 || $from.parent.content.size > 0) return false;
  const tr = state.tr.delete($from.before(), $from.after());
  const behind = tr.mapping.map($from.after(depth));
  tr.insert(behind, state.schema.node("paragraph"));
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, behind + 1)).scrollIntoView());
  return true;
};
