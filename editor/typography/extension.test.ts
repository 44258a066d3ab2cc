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
    type('Zeichen "');
    editor.commands.undo();
    type('x" bleibt');
    expect(editor.getText()).toBe('Zeichen "x“ bleibt');
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

  it("groups a number when it is complete, and keeps the cursor behind what was typed", () => {
    open();
    type("rund 400000 ");
    expect(editor.getText()).toBe("rund 400\u202f000 ");
    type("Euro");
    expect(editor.getText()).toBe("rund 400\u202f000 Euro");
    editor.commands.undo();
    editor.commands.undo();
    expect(editor.getText()).toBe("rund 400000 ");
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

describe("German typography on pasting", () => {
  it("comes as a step of its own: first Ctrl+Z takes back the exchange, the second the paste", () => {
    open(doc("Vorher: "));
    editor.view.pasteText('"Ja" - 10 %');
    expect(editor.getText()).toBe("Vorher: „Ja“ – 10\u202f%");
    editor.commands.undo();
    expect(editor.getText()).toBe('Vorher: "Ja" - 10 %');
    editor.commands.undo();
    expect(editor.getText()).toBe("Vorher: ");
    editor.commands.redo();
    editor.commands.redo();
    expect(editor.getText()).toBe("Vorher: „Ja“ – 10\u202f%");
  });

  it("changes nothing but what was pasted", () => {
    open(doc('Ein "altes" Zitat. '));
    editor.view.pasteText('Ein "neues".');
    expect(editor.getText()).toBe('Ein "altes" Zitat. Ein „neues“.');
  });

  it("reads over the borders of marks and keeps them", () => {
    open();
    editor.view.pasteHTML('<p>Sie sagt: "<b>Ja" - und</b> geht</p>');
    expect(editor.getJSON().content?.[0]?.content).toEqual([
      { type: "text", text: "Sie sagt: „" },
      { type: "text", text: "Ja“ – und", marks: [{ type: "bold" }] },
      { type: "text", text: " geht" },
    ]);
  });

  it("leaves links and addresses alone", () => {
    open();
    editor.view.pasteHTML(`<p><a href="https://example.de/">it's</a> www.example.de/a-"b" und "c"</p>`);
    expect(editor.getText()).toBe(`it's www.example.de/a-"b" und „c“`);
  });

  it("keeps soft hyphens", () => {
    open();
    editor.view.pasteText("Bundes\u00adamt");
    expect(editor.getText()).toBe("Bundes\u00adamt");
  });
});
