// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { afterEach, describe, expect, it } from "vitest";
import { editingExtensions } from "../editing-extensions.ts";
import { hideInvisibleCharacters, showInvisibleCharacters } from "./plugin.ts";

let editor: Editor;
afterEach(() => editor.destroy());

const kinds = () =>
  [...editor.view.dom.querySelectorAll("span")].flatMap((sign) => /invisible-([\w-]+)/.exec(sign.className)?.[1] ?? []);

describe("invisible characters", () => {
  it("are told apart, follow the text, and leave no trace", () => {
    const content = "<p>a b\u00A0c\u202Fd\u00ADe<br>f</p>";
    editor = new Editor({ element: document.createElement("div"), extensions: editingExtensions, content });
    const before = editor.getHTML();
    expect(kinds()).toEqual([]);
    showInvisibleCharacters(editor);
    expect(kinds()).toEqual(["space", "no-break", "narrow", "soft-hyphen", "break"]);
    expect(editor.view.dom.querySelectorAll("p.invisible-paragraph")).toHaveLength(1);
    expect(editor.getHTML()).toBe(before);
    editor.commands.insertContentAt(1, "x ");
    expect(kinds()).toEqual(["space", "space", "no-break", "narrow", "soft-hyphen", "break"]);
    hideInvisibleCharacters(editor);
    expect(kinds()).toEqual([]);
  });
});
