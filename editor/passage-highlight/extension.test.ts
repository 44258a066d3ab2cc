// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { afterEach, expect, it } from "vitest";
import { editingExtensions } from "../editing-extensions.ts";
import { bodyBlocks } from "./body-blocks.ts";
import { pointAtPassages } from "./extension.ts";

let editor: Editor | undefined;
afterEach(() => editor?.destroy());

function open(html: string): Editor {
  editor = new Editor({ element: document.createElement("div"), extensions: editingExtensions, content: html });
  return editor;
}

const marked = (from: Editor) =>
  [...from.view.dom.querySelectorAll(".passage-mark")].map(({ textContent }) => textContent);

it("reads every block as plain words with the way back into the document", () => {
  const { state } = open("<p>Eins <strong>zwei</strong><br>drei</p><ul><li><p>vier</p></li></ul><h2>fünf</h2>");
  const blocks = bodyBlocks(state.doc);
  expect(blocks.map(({ text }) => text)).toEqual(["Eins zwei\ndrei", "vier", "fünf"]);
  const readBack = blocks.map(({ text, positionOf }) =>
    state.doc.textBetween(positionOf(0), positionOf(text.length - 1) + 1, "|", "\n"),
  );
  expect(readBack).toEqual(["Eins zwei\ndrei", "vier", "fünf"]);
});

it("points at words across marks, follows them while somebody writes, and leaves document and history alone", () => {
  const here = open("<p>Das <em>Bundes</em>amt prüft.</p><p>Amt</p>");
  const before = here.getJSON();
  const bundesamt = { block: 0, start: 4, end: 13, written: "Bundesamt" };
  pointAtPassages(here, [bundesamt, { block: 1, start: 0, end: 3, written: "Rat" }, { ...bundesamt, block: 7 }]);
  expect(marked(here).join("")).toBe("Bundesamt");
  expect([here.getJSON(), here.can().undo()]).toEqual([before, false]);
  here.commands.insertContentAt(1, "Nur ");
  expect(marked(here).join("")).toBe("Bundesamt");
  pointAtPassages(here, []);
  expect(marked(here)).toEqual([]);
});
