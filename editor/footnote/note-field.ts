import { computePosition, flip, offset, shift } from "@floating-ui/dom";
import { baseKeymap, toggleMark } from "@tiptap/pm/commands";
import { keymap } from "@tiptap/pm/keymap";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { type Command, EditorState, Selection, type Transaction } from "@tiptap/pm/state";
import { StepMap } from "@tiptap/pm/transform";
import { EditorView } from "@tiptap/pm/view";
import { editorMessages } from "../messages.ts";
import type { FootnotePlace } from "./edit-view.ts";

export type NoteField = {
  readonly focus: () => void;
  /** Takes over what somebody else changed in the note, an undo for one. */
  readonly show: (node: Node) => void;
  readonly destroy: () => void;
};

type NoteFieldOptions = FootnotePlace & { readonly sign: HTMLElement; readonly leave: () => void };

const FROM_OUTSIDE = "fromOutside";

/**
 * The field of one footnote: a small text of its own whose every step is also a step of the whole text, so that nothing
 * is kept outside of the document. The way of ProseMirror's own example for footnotes.
 */
export function createNoteField(options: NoteFieldOptions): NoteField {
  const { outer, sign, getPos, leave } = options;
  const frame = drawFrame(outer, getPos() ?? 0);
  const inner = createInnerView(options, frame.text);
  if (outer.editable) frame.panel.append(drawButtons(outer, getPos, leave));
  outer.dom.parentElement?.append(frame.panel);
  void place(sign, frame.panel);
  return {
    focus: () => inner.focus(),
    show: (node) => takeOver(inner, node),
    destroy() {
      const hadFocus = frame.panel.contains(outer.dom.ownerDocument.activeElement);
      inner.destroy();
      frame.panel.remove();
      // After an undo of the note itself nobody else has the focus.
      if (hadFocus && !outer.isDestroyed) outer.focus();
    },
  };
}

async function place(sign: HTMLElement, panel: HTMLElement): Promise<void> {
  const middleware = [offset(6), flip(), shift({ padding: 8 })];
  const { x, y } = await computePosition(sign, panel, { placement: "bottom-start", middleware });
  Object.assign(panel.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px`, visibility: "visible" });
}

/** How many footnotes stand before a place, and one more. */
function numberAt(doc: Node, position: number): number {
  let number = 1;
  doc.nodesBetween(0, position, (node, at) => {
    if (node.type.name === "footnote" && at < position) number += 1;
    return true;
  });
  return number;
}

function drawFrame(outer: EditorView, position: number): { panel: HTMLElement; text: HTMLElement } {
  const document = outer.dom.ownerDocument;
  const panel = document.createElement("div");
  const name = editorMessages.footnote(numberAt(outer.state.doc, position));
  panel.className = "footnote-field";
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", name);
  const title = document.createElement("p");
  title.textContent = outer.editable ? `${name} – ${editorMessages.footnoteKeys}` : name;
  const text = document.createElement("div");
  panel.append(title, text);
  return { panel, text };
}

function drawButtons(outer: EditorView, getPos: FootnotePlace["getPos"], leave: () => void): HTMLElement {
  const row = outer.dom.ownerDocument.createElement("div");
  const button = (words: string, onClick: () => void) => {
    const element = outer.dom.ownerDocument.createElement("button");
    element.type = "button";
    element.textContent = words;
    element.addEventListener("click", onClick);
    row.append(element);
  };
  button(editorMessages.footnoteDone, leave);
  button(editorMessages.footnoteDelete, () => deleteNote(outer, getPos()));
  row.addEventListener("keydown", ({ key }) => key === "Escape" && leave());
  return row;
}

function deleteNote(outer: EditorView, position: number | undefined): void {
  const node = position === undefined ? null : outer.state.doc.nodeAt(position);
  if (position === undefined || node === null) return;
  outer.dispatch(outer.state.tr.delete(position, position + node.nodeSize));
  outer.focus();
}

function createInnerView(options: NoteFieldOptions, mount: HTMLElement): EditorView {
  const { node, outer, getPos, leave, editor } = options;
  const whole =
    (act: () => void): Command =>
    () => {
      act();
      return true;
    };
  const removeEmpty: Command = (state) => {
    if (state.doc.content.size > 0) return false;
    leave();
    return true;
  };
  const { bold, italic } = outer.state.schema.marks;
  const keys = keymap({
    Enter: whole(leave),
    Escape: whole(leave),
    Backspace: removeEmpty,
    "Mod-z": whole(() => editor.commands.undo()),
    "Mod-y": whole(() => editor.commands.redo()),
    "Mod-Shift-z": whole(() => editor.commands.redo()),
    ...(bold ? { "Mod-b": toggleMark(bold) } : {}),
    ...(italic ? { "Mod-i": toggleMark(italic) } : {}),
  });
  const view: EditorView = new EditorView(
    { mount },
    {
      state: EditorState.create({ doc: node, selection: Selection.atEnd(node), plugins: [keys, keymap(baseKeymap)] }),
      editable: () => outer.editable,
      attributes: { role: "textbox", "aria-label": editorMessages.footnoteText, class: "footnote-text", lang: "de" },
      transformPasted: asOneLine,
      dispatchTransaction: (tr) => dispatchInner({ view, outer, tr, position: getPos() }),
    },
  );
  return view;
}

/** A note is one line: pasted blocks follow each other with a space between them. */
function asOneLine(slice: Slice): Slice {
  const nodes: Node[] = [];
  slice.content.descendants((node) => {
    if (node.isBlock && nodes.length > 0) nodes.push(node.type.schema.text(" "));
    if (node.isText) nodes.push(node);
    return true;
  });
  return new Slice(Fragment.fromArray(nodes), 0, 0);
}

type InnerDispatch = {
  readonly view: EditorView;
  readonly outer: EditorView;
  readonly tr: Transaction;
  readonly position: number | undefined;
};

function dispatchInner({ view, outer, tr, position }: InnerDispatch): void {
  const { state, transactions } = view.state.applyTransaction(tr);
  view.updateState(state);
  if (tr.getMeta(FROM_OUTSIDE) === true || position === undefined) return;
  const outerTr = outer.state.tr;
  const map = StepMap.offset(position + 1);
  for (const step of transactions.flatMap(({ steps }) => steps)) {
    const moved = step.map(map);
    if (moved !== null) outerTr.step(moved);
  }
  if (outerTr.docChanged) outer.dispatch(outerTr);
}

/** Only what differs is replaced, so that the cursor stays where it is. */
function takeOver(view: EditorView, node: Node): void {
  const { state } = view;
  const start = node.content.findDiffStart(state.doc.content);
  const end = node.content.findDiffEnd(state.doc.content);
  if (start === null || end === null) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const tr = state.tr.replace(start, end.b + overlap, node.slice(start, end.a + overlap));
  view.dispatch(tr.setMeta(FROM_OUTSIDE, true));
}
