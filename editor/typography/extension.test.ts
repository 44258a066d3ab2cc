// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { afterEach, describe, expect, it } from "vitest";
import { coverageLink, doc, link, paragraph } from "../build-body.ts";
import { editingExtensions } from "../editing-extensions.ts";

let editor: Editor;

function open(content: object = doc()): void {
  editor = new Editor({
    element: document.createElement("div"),
    injectCSS: false,
    extensions: editingExtensions,
    content,
    enableContentCheck: true,
  });
  editor.commands.setTextSelection(editor.state.doc.content.size - 1);
}

function type(text: string): void {
  for (const character of text) {
    const { view } = editor;
    const { from, to } = view.state.selection;
    const insert = () => view.state.tr.insertText(character, from, to);
    const isHandled = view.someProp("handleTextInput", (handle) => handle(view, from, to, character, insert));
    if (!isHandled) view.dispatch(insert());
  }
}

afterEach(() => editor.destroy());

describe("German typography in the editor", () => {
  it("exchanges quotes, dashes and dots while typing", () => {
    open();
    type('Er sagt: "Wie geht\'s - nun..."');
    expect(editor.getText()).toBe("Er sagt: „Wie geht’s – nun…“");
  });

  it("takes back the exchange alone with one undo, then the typing around it", () => {
    open();
    type('Er sagt: "');
    expect(editor.getText()).toBe("Er sagt: „");
    editor.commands.undo();
    expect(editor.getText()).toBe('Er sagt: "');
    editor.commands.redo();
    expect(editor.getText()).toBe("Er sagt: „");
    type("Nein");
    editor.commands.undo();
    expect(editor.getText()).toBe("Er sagt: „");
    editor.commands.undo();
    expect(editor.getText()).toBe('Er sagt: "');
    editor.commands.undo();
    expect(editor.getText()).toBe("");
  });

  it("keeps the exchange apart from what is typed right behind it", () => {
    open();
    type('Er sagt: "Nein');
    const states: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      editor.commands.undo();
      states.push(editor.getText());
    }
    expect(states).toEqual(["Er sagt: „", 'Er sagt: "', ""]);
  });

  it("goes on after an undo without exchanging again", () => {
    open();
    type('15"');
    editor.commands.undo();
    type(" Zoll");
    expect(editor.getText()).toBe('15" Zoll');
  });

  it("answers Ctrl+Z on the keyboard", () => {
    open();
    type("Schluss...");
    const event = new KeyboardEvent("keydown", { key: "z", ctrlKey: true });
    editor.view.someProp("handleKeyDown", (handle) => handle(editor.view, event));
    expect(editor.getText()).toBe("Schluss...");
  });

  it("keeps the marks of the place", () => {
    open();
    editor.commands.toggleBold();
    type('"Ja"');
    expect(editor.getJSON().content?.[0]).toEqual({
      type: "paragraph",
      content: [{ type: "text", text: "„Ja“", marks: [{ type: "bold" }] }],
    });
  });

  it("replaces a selection", () => {
    open(doc("alt"));
    editor.commands.setTextSelection({ from: 1, to: 4 });
    type('"');
    expect(editor.getText()).toBe("„");
  });

  it.each([
    ["a link", link("https://example.de/", "Geht")],
    ["a link to earlier coverage", coverageLink("Geht", 3)],
  ])("leaves %s alone", (_, linked) => {
    open(doc(paragraph(linked)));
    editor.commands.setTextSelection(3);
    type("'");
    expect(editor.getText()).toBe("Ge'ht");
  });
});
