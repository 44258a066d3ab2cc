// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { CellSelection } from "@tiptap/pm/tables";
import { afterEach, describe, expect, it } from "vitest";
import type { ArticleBody } from "./body.ts";
import { blockquote, bulletList, doc, footnote, infoBox, paragraph, quote, table, tableHeader } from "./build-body.ts";
import { deleteBlock, dissolveBlock } from "./dissolve-block.ts";
import { editingExtensions } from "./editing-extensions.ts";
import { insertFootnote } from "./footnote/editing.ts";
import { insertBlock } from "./insert-block.ts";
import { BOX_TITLE, hasLine, QUOTE_SOURCE, TABLE_CAPTION, toggleLine } from "./optional-line.ts";
import { parseBody } from "./parse-body.ts";
import {
  addRowAbove,
  deleteRows,
  deleteTableFigure,
  mergeSelectedCells,
  moveColumn,
  moveRow,
  newTable,
} from "./table/commands.ts";

let editor: Editor;

function open(body: ArticleBody = doc()): void {
  const element = document.createElement("div");
  editor = new Editor({
    element,
    injectCSS: false,
    extensions: editingExtensions,
    content: structuredClone(body) as object,
  });
}

/** Puts the cursor behind some words, or into the first empty line of a type. */
function cursorAt(words: string): void {
  let found = -1;
  editor.state.doc.descendants((node, position) => {
    if (found >= 0) return false;
    if (node.isText && node.text?.includes(words)) found = position + node.text.indexOf(words) + words.length;
    if (node.type.name === words && node.content.size === 0) found = position + 1;
    return true;
  });
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, found)));
}

function press(key: string): void {
  const event = new KeyboardEvent("keydown", { key });
  editor.view.someProp("handleKeyDown", (handle) => handle(editor.view, event));
}

function body(): unknown {
  const parsed = parseBody(JSON.parse(JSON.stringify(editor.getJSON())));
  return parsed.ok ? parsed.body : parsed.problems;
}

function run(command: (state: Editor["state"], dispatch?: Editor["view"]["dispatch"]) => boolean): boolean {
  return command(editor.state, editor.view.dispatch);
}

afterEach(() => editor.destroy());

describe("a block that is inserted", () => {
  it("takes the place of an empty paragraph and leaves a line to go on", () => {
    open();
    editor.view.dispatch(insertBlock(editor.state, newTable(editor.schema)));
    expect(editor.state.selection.$from.parent.type.name).toBe("tableCaption");
    const cells = ["", "", ""];
    const { content } = table("", cells, cells, cells);
    expect(body()).toEqual(doc({ type: "tableFigure", content: [{ type: "tableCaption" }, content[0] as never] }, ""));
  });

  it("stands behind the whole list or table that the cursor is in", () => {
    open(doc(bulletList("a"), "b"));
    cursorAt("a");
    editor.view.dispatch(insertBlock(editor.state, editor.schema.nodeFromJSON(infoBox("", "x"))));
    expect(body()).toEqual(doc(bulletList("a"), infoBox("", "x"), "b"));
    expect(editor.state.selection.$from.parent.textContent).toBe("x");
  });
});

describe("Enter", () => {
  it("goes from the title of a box to its text and from an empty last line out of it", () => {
    open(doc(infoBox("Titel", "Text", "")));
    cursorAt("Titel");
    press("Enter");
    expect(editor.state.selection.$from.parent.textContent).toBe("Text");
    cursorAt("paragraph");
    press("Enter");
    editor.commands.insertContent("weiter");
    expect(body()).toEqual(doc(infoBox("Titel", "Text"), "weiter"));
  });

  it("goes from the words of a quote to the speaker, to the function, and out", () => {
    open(doc(quote("", "", "Ja.", "")));
    cursorAt("paragraph");
    for (const words of ["Name", "Amt", "weiter"]) {
      press("Enter");
      editor.commands.insertContent(words);
    }
    expect(body()).toEqual(doc(quote("Name", "Amt", "Ja."), "weiter"));
  });

  it("makes a paragraph of a quote and not a speaker, and leaves a plain quote as ever", () => {
    open(doc(blockquote("Ja.")));
    cursorAt("Ja.");
    press("Enter");
    expect(body()).toEqual(doc(blockquote("Ja.", "")));
    press("Enter");
    expect(body()).toEqual(doc(blockquote("Ja."), ""));
  });

  it("goes from the caption of a table to its first cell", () => {
    open(doc(table("Kopf", ["a"], ["b"])));
    cursorAt("Kopf");
    press("Enter");
    expect(editor.state.selection.$from.parent.textContent).toBe("a");
  });
});

describe("the optional line of a block", () => {
  it.each([
    ["the caption of a table", TABLE_CAPTION, table("", ["Wort"], ["b"])],
    ["the title of a box", BOX_TITLE, infoBox("", "Wort")],
    ["the source of a quote", QUOTE_SOURCE, blockquote("Wort")],
  ])("%s is added, written in and taken away", (_, line, block) => {
    open(doc(block));
    cursorAt("Wort");
    const toggle = () => {
      const tr = toggleLine(editor.state, line);
      if (tr !== null) editor.view.dispatch(tr);
    };
    toggle();
    expect(hasLine(editor.state, line)).toBe(true);
    editor.commands.insertContent("neu");
    expect(editor.getText()).toContain("neu");
    toggle();
    expect(body()).toEqual(doc(block));
  });
});

describe("a frame", () => {
  it("is dissolved into paragraphs, without empty lines", () => {
    open(doc(quote("Name", "", "Ja.", bulletList("x")), infoBox("Titel", "Text")));
    cursorAt("Ja.");
    for (const [words, block] of [
      ["Ja.", "blockquote"],
      ["Text", "infoBox"],
    ] as const) {
      cursorAt(words);
      const tr = dissolveBlock(editor.state, block);
      if (tr !== null) editor.view.dispatch(tr);
    }
    expect(body()).toEqual(doc("Ja.", bulletList("x"), "Name", "Titel", "Text"));
  });

  it("is deleted with what stands in it", () => {
    open(doc("a", infoBox("Titel", "Text"), "b"));
    cursorAt("Text");
    const tr = deleteBlock(editor.state, "infoBox");
    if (tr !== null) editor.view.dispatch(tr);
    expect(body()).toEqual(doc("a", "b"));
  });
});

describe("a table", () => {
  const rows = table("", ["A", "B"], ["1", "2"], ["3", "4"]);

  function select(from: string, to: string): void {
    const places = [from, to].map((words) => {
      cursorAt(words);
      return editor.state.selection.$from.before(-1);
    });
    const [anchor = 0, head = 0] = places;
    editor.view.dispatch(editor.state.tr.setSelection(CellSelection.create(editor.state.doc, anchor, head)));
  }

  it("keeps the names of its columns on top", () => {
    open(doc(rows));
    cursorAt("A");
    expect([addRowAbove, moveRow(1), moveRow(-1)].map((command) => command(editor.state))).toEqual([
      false,
      false,
      false,
    ]);
    cursorAt("1");
    expect(moveRow(-1)(editor.state)).toBe(false);
    expect(run(moveRow(1))).toBe(true);
    cursorAt("1");
    expect(run(moveColumn(1))).toBe(true);
    expect(body()).toEqual(doc(table("", ["B", "A"], ["4", "3"], ["2", "1"])));
  });

  it("makes names of columns of the first row that is left", () => {
    open(doc(rows));
    cursorAt("A");
    expect(run(deleteRows)).toBe(true);
    expect(body()).toEqual(doc(table("", ["1", "2"], ["3", "4"])));
  });

  it("merges cells of the body, but no name with a datum", () => {
    open(doc(rows));
    select("A", "1");
    expect(mergeSelectedCells(editor.state)).toBe(false);
    select("1", "3");
    expect(run(mergeSelectedCells)).toBe(true);
    expect(editor.getText()).toContain("1");
  });

  it("goes with its caption", () => {
    open(doc("a", table("Kopf", ["A"], ["1"])));
    cursorAt("1");
    expect(run(deleteTableFigure)).toBe(true);
    expect(body()).toEqual(doc("a"));
  });

  it("gets an empty head when it comes from elsewhere without one", () => {
    open();
    editor.view.pasteHTML("<table><tr><td>Holnau</td><td>7,5</td></tr><tr><td>Vellstadt</td><td>8</td></tr></table>");
    expect(editor.getJSON().content?.find(({ type }) => type === "tableFigure")).toEqual(
      table("", ["", ""], ["Holnau", "7,5"], ["Vellstadt", "8"]),
    );
  });

  it("keeps a column of names", () => {
    open(doc(table("", ["A"], [tableHeader("n")])));
    cursorAt("n");
    expect(run(addRowAbove)).toBe(true);
    expect(body()).toEqual(doc(table("", ["A"], [tableHeader("")], [tableHeader("n")])));
  });
});

describe("a footnote", () => {
  it("is put behind the selected words and stands alone in its line", () => {
    open(doc("ein Wort mehr"));
    editor.commands.setTextSelection({ from: 5, to: 9 });
    expect(run(insertFootnote)).toBe(true);
    expect(body()).toEqual(doc(paragraph("ein Wort", footnote(), " mehr")));
  });

  it("is not offered where only plain words may stand", () => {
    open(doc(infoBox("Titel", "Text")));
    cursorAt("Titel");
    expect(insertFootnote(editor.state)).toBe(false);
  });
});
