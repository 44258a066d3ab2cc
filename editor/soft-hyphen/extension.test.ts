// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { afterEach, describe, expect, it } from "vitest";
import type { ArticleBody } from "../body.ts";
import { doc } from "../build-body.ts";
import { editingExtensions } from "../editing-extensions.ts";
import { parseBody } from "../parse-body.ts";
import { renderBodyHtml } from "../render-html.ts";

let editor: Editor;

function open(content: ArticleBody): void {
  editor = new Editor({
    element: document.createElement("div"),
    injectCSS: false,
    extensions: editingExtensions,
    content: structuredClone(content) as object,
  });
}

function press(init: KeyboardEventInit): void {
  const event = new KeyboardEvent("keydown", init);
  editor.view.someProp("handleKeyDown", (handle) => handle(editor.view, event));
}

const signs = () => editor.view.dom.querySelectorAll(".soft-hyphen").length;

afterEach(() => editor.destroy());

describe("soft hyphens in the editor", () => {
  it("are shown, each with its sign", () => {
    open(doc("Bundes\u00adamt und Landes\u00adver\u00adwaltung"));
    expect(signs()).toBe(3);
  });

  it("are typed with Ctrl+Alt+-, and Ctrl+Z takes them back", () => {
    open(doc("Bundesamt"));
    editor.commands.setTextSelection(7);
    press({ key: "-", code: "Minus", ctrlKey: true, altKey: true });
    expect(editor.getText()).toBe("Bundes\u00adamt");
    expect(signs()).toBe(1);
    editor.commands.undo();
    expect(editor.getText()).toBe("Bundesamt");
    expect(signs()).toBe(0);
  });

  it("leave the way to no-break spaces with Ctrl+Shift+Space", () => {
    open(doc("10"));
    editor.commands.setTextSelection(3);
    press({ key: " ", code: "Space", ctrlKey: true, shiftKey: true });
    expect(editor.getText()).toBe("10\u00a0");
  });

  it("are kept on the way to readers", () => {
    open(doc("Bundes\u00adamt"));
    const parsed = parseBody(JSON.parse(JSON.stringify(editor.getJSON())));
    expect(
      parsed.ok && renderBodyHtml(parsed.body, { articleHref: () => null, initials: [], pictureOf: () => null }),
    ).toBe("<p>Bundes\u00adamt</p>");
  });
});
