// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { editingExtensions } from "#editor/editing-extensions.ts";
import { adoptSelection } from "./adopt-selection.ts";

let editor: Editor;

beforeEach(() => {
  const element = document.body.appendChild(document.createElement("div"));
  const content = "<p>Der Streit geht weiter, siehe dort</p><p>Ende</p>";
  editor = new Editor({ element, injectCSS: false, extensions: editingExtensions, content });
  editor.commands.setTextSelection(5);
});
afterEach(() => {
  editor.destroy();
  document.body.replaceChildren();
});

/** Selects in the document, as the browser does, without the event by which it tells of it. */
function selectInDocument(from: number, to: number): void {
  const node = editor.view.dom.querySelector("p")?.firstChild;
  if (!node) throw new Error("no text");
  document.getSelection()?.setBaseAndExtent(node, from, node, to);
}

describe("the browser's selection", () => {
  it("is taken over before ProseMirror has heard of it", () => {
    selectInDocument(34, 30);
    expect(editor.state.selection.empty).toBe(true);
    adoptSelection(editor.view);
    const { from, to, head } = editor.state.selection;
    expect([editor.state.doc.textBetween(from, to), head]).toEqual(["dort", 31]);
  });

  it("elsewhere on the page changes nothing", () => {
    const other = document.body.appendChild(document.createElement("p"));
    other.textContent = "Daneben";
    document.getSelection()?.selectAllChildren(other);
    adoptSelection(editor.view);
    expect(editor.state.selection.anchor).toBe(5);
  });

  it("is left to ProseMirror where a whole block is selected", () => {
    editor.commands.setNodeSelection(36);
    selectInDocument(0, 3);
    adoptSelection(editor.view);
    expect(editor.state.selection.from).toBe(36);
  });
});
