import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import type { EditorView, NodeView } from "@tiptap/pm/view";
import { editorMessages } from "../messages.ts";
import { linkAddresses } from "./link-addresses.ts";
import { createNoteField, type NoteField } from "./note-field.ts";

export type FootnotePlace = {
  readonly editor: Editor;
  readonly node: Node;
  readonly outer: EditorView;
  readonly getPos: () => number | undefined;
};

/** The sign of a footnote in the text, numbered by the style sheet, and its field while it is selected. */
export function createFootnoteView({ editor, node: first, outer, getPos }: FootnotePlace): NodeView {
  let node = first;
  let field: NoteField | null = null;
  const dom = outer.dom.ownerDocument.createElement("span");
  dom.className = "footnote-sign";
  dom.setAttribute("role", "button");

  const name = () => dom.setAttribute("aria-label", editorMessages.footnoteSign(node.textContent));
  const leave = () => leaveNote(outer, getPos());
  const open = () => {
    field ??= createNoteField({ editor, node, outer, getPos, sign: dom, leave });
    return field;
  };
  const close = () => {
    field?.destroy();
    field = null;
  };
  name();
  dom.addEventListener("click", () => open().focus());
  return {
    dom,
    selectNode() {
      dom.classList.add("ProseMirror-selectednode");
      open();
    },
    deselectNode() {
      dom.classList.remove("ProseMirror-selectednode");
      close();
      // A view must not change the document while it is being updated.
      queueMicrotask(() => tidyNote(outer, getPos()));
    },
    update(next) {
      if (next.type !== node.type) return false;
      node = next;
      name();
      field?.show(node);
      return true;
    },
    ignoreMutation: () => true,
    destroy: close,
  };
}

/** Back to the text, behind the sign. */
function leaveNote(outer: EditorView, position: number | undefined): void {
  const node = position === undefined ? null : outer.state.doc.nodeAt(position);
  if (position === undefined || node === null) return;
  const { tr } = outer.state;
  outer.dispatch(tr.setSelection(TextSelection.create(tr.doc, position + node.nodeSize)).scrollIntoView());
  outer.focus();
}

/** A footnote that says nothing goes; full addresses in the others become links. */
function tidyNote(outer: EditorView, position: number | undefined): void {
  if (outer.isDestroyed || !outer.editable || position === undefined) return;
  const node = outer.state.doc.nodeAt(position);
  if (node?.type.name !== "footnote") return;
  const { tr } = outer.state;
  if (node.textContent.trim() === "") tr.delete(position, position + node.nodeSize);
  else linkAddresses(tr, position);
  if (tr.docChanged) outer.dispatch(tr);
}
