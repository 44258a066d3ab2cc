import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";

/** How many blocks of this kind stand before a position: people count them from 1. */
export function countBefore({ state }: Editor, type: string, position: number | undefined): number {
  const end = position ?? 0;
  let count = 0;
  state.doc.nodesBetween(0, end, (node, at) => {
    if (node.type.name === type && at < end) count += 1;
  });
  return count;
}

/** Sets attributes one after the other, which keeps the selection; replacing the block would not. */
export function setAttributes({ state, view }: Editor, position: number | undefined, part: object): void {
  if (position === undefined) return;
  const { tr } = state;
  for (const [name, given] of Object.entries(part)) tr.setNodeAttribute(position, name, given);
  view.dispatch(tr);
}

/** Back from the fields of a block into the text, with the block selected. */
export function selectBlock(editor: Editor, position: number | undefined): void {
  if (position !== undefined) editor.chain().setNodeSelection(position).focus().run();
}

/** From a selected block into its fields; false when another block is selected or it has none. */
export function enterFields({ state, view }: Editor, type: string): boolean {
  const { selection } = state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== type) return false;
  const dom = view.nodeDOM(selection.from);
  const field = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>("textarea, input") : null;
  field?.focus();
  return field !== null;
}
