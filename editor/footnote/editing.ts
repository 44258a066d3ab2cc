import { type Editor, Extension } from "@tiptap/core";
import { type Command, NodeSelection, Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { createFootnoteView } from "./edit-view.ts";

/** Puts an empty footnote behind the selected words, or where the cursor is, and selects it. */
export const insertFootnote: Command = (state, dispatch) => {
  const type = state.schema.nodes["footnote"];
  const { $to } = state.selection;
  if (type === undefined || !$to.parent.inlineContent) return false;
  if (!$to.parent.canReplaceWith($to.index(), $to.index(), type)) return false;
  if (dispatch) {
    const tr = state.tr.insert($to.pos, type.create());
    dispatch(tr.setSelection(NodeSelection.create(tr.doc, $to.pos)).scrollIntoView());
  }
  return true;
};

/** Inserts a footnote and lets the person write in it at once. */
export function writeFootnote(editor: Editor): boolean {
  const { state, view } = editor;
  if (!insertFootnote(state, view.dispatch)) return false;
  // At once, so that no key typed behind it takes the note's place; and again, as a menu gives the focus back to the text.
  openSelected(view);
  setTimeout(() => openSelected(view));
  return true;
}

/** The sign of the selected footnote answers a click by opening its field. */
function openSelected(view: EditorView): boolean {
  const { selection } = view.state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== "footnote") return false;
  const sign = view.nodeDOM(selection.from);
  if (sign instanceof HTMLElement) sign.click();
  return true;
}

/** Footnotes are written in a field of their own beside their sign; Enter on the sign opens it. */
export const footnoteEditing = Extension.create({
  name: "footnoteEditing",
  priority: 200,
  addKeyboardShortcuts() {
    return {
      "Mod-Alt-f": () => writeFootnote(this.editor),
      Enter: () => openSelected(this.editor.view),
    };
  },
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          nodeViews: { footnote: (node, view, getPos) => createFootnoteView({ editor, node, outer: view, getPos }) },
          // Typed words stand behind a selected footnote instead of taking its place.
          handleTextInput(view, _from, _to, text) {
            const { selection } = view.state;
            if (!(selection instanceof NodeSelection) || selection.node.type.name !== "footnote") return false;
            const tr = view.state.tr.insertText(text, selection.to);
            view.dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to + text.length)).scrollIntoView());
            return true;
          },
        },
      }),
    ];
  },
});
