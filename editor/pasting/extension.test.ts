// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bold, bulletList, doc, heading, link, paragraph } from "../build-body.ts";
import { editingExtensions } from "../editing-extensions.ts";
import { parseBody } from "../parse-body.ts";
import { withoutForms } from "./extension.ts";
import type { Losses } from "./sources/losses.ts";

describe("a form in a paste", () => {
  it.each([
    ["<form><input name=nodeName>Text</form>", "<div><input name=nodeName>Text</div>"],
    ['<FORM\nid="a"><p>Text</p></Form >', '<div\nid="a"><p>Text</p></div >'],
    ["<form/><form>", "<div/><div>"],
  ])("%j brings its form as a plain block", (html, expected) => {
    expect(withoutForms(html)).toBe(expected);
  });

  it.each(["<p>Die <b>Form</b> < form</p>", "<formula>x</formula>", "<format-x>"])("%j stays as it is", (html) => {
    expect(withoutForms(html)).toBe(html);
  });
});

describe("pasting into the editor", () => {
  let editor: Editor;
  let losses: Losses[];

  beforeEach(() => {
    const element = document.createElement("div");
    editor = new Editor({ element, injectCSS: false, extensions: editingExtensions });
    losses = [];
    editor.on("pasteLosses", (lost) => losses.push(lost));
  });

  afterEach(() => editor.destroy());

  function expectBody(body: ReturnType<typeof doc>): void {
    expect(parseBody(editor.getJSON())).toEqual({ ok: true, body });
  }

  function pasteText(text: string): void {
    const clipboardData = {
      files: [],
      types: ["text/plain"],
      getData: (type: string) => (type === "text/plain" ? text : ""),
    };
    const event = Object.assign(new Event("paste", { bubbles: true, cancelable: true }), { clipboardData });
    editor.view.dom.dispatchEvent(event);
  }

  it("cleans foreign HTML, and one step back takes all of it away", () => {
    editor.commands.insertContent("Vorher. ");
    editor.view.pasteHTML(
      '<h1>Kopf</h1><p class="MsoNormal"><span style="font-weight:700">fett</span><o:p>&nbsp;</o:p></p><p>&nbsp;</p><p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·&nbsp;</span>Punkt</p>',
    );
    expect(editor.getText()).toContain("Kopf");
    editor.commands.undo();
    expectBody(doc("Vorher. "));
    editor.commands.setContent({ type: "doc", content: [{ type: "paragraph" }] });
    editor.view.pasteHTML("<h1>Kopf</h1><p><b>fett</b></p><ul><li>Punkt</li></ul>");
    expectBody(doc(heading(2, "Kopf"), paragraph(bold("fett")), bulletList("Punkt")));
    expect(losses).toEqual([]);
  });

  it("says what stayed behind that a reader would miss", () => {
    editor.view.pasteHTML('<p>Text</p><img src="data:image/png;base64,AA"><img src="b.png">');
    expectBody(doc("Text"));
    expect(losses).toEqual([{ pictures: 2, comments: 0, players: 0 }]);
  });

  it("leaves its own copies as they were", () => {
    editor.view.pasteHTML('<p data-pm-slice="1 1 []">Ein&nbsp; Rest </p>');
    expectBody(doc("Ein\u00a0 Rest "));
  });

  it.each([
    [
      "a page that passes for our own",
      '<p data-pm-slice="1 1 []"><a href="https://a.example/1?utm_source=x&amp;b=2">Wort</a></p>',
    ],
    ["any other page", '<p><a href="https://a.example/1?utm_source=x&amp;b=2">Wort</a></p>'],
  ])("takes what follows readers out of the links of %s", (_, html) => {
    editor.view.pasteHTML(html);
    expectBody(doc(paragraph(link("https://a.example/1?b=2", "Wort"))));
    editor.commands.undo();
    expectBody(doc(paragraph()));
  });

  it("links chosen words with a pasted address, without what follows readers", () => {
    editor.commands.insertContent("Wort");
    editor.commands.selectAll();
    pasteText("https://a.example/1?fbclid=abc");
    expectBody(doc(paragraph(link("https://a.example/1", "Wort"))));
    editor.commands.undo();
    expectBody(doc("Wort"));
    editor.commands.redo();
    expectBody(doc(paragraph(link("https://a.example/1", "Wort"))));
  });

  it("joins the broken lines of a plain text", () => {
    pasteText(
      "Der Landkreis lässt alle Brücken prüfen, die Ver-\nwaltung rechnet mit Kosten von mehr als zwei\nMillionen Euro.\n• Ammerbrücke\n• Steg",
    );
    expectBody(
      doc(
        "Der Landkreis lässt alle Brücken prüfen, die Verwaltung rechnet mit Kosten von mehr als zwei Millionen Euro.",
        bulletList("Ammerbrücke", "Steg"),
      ),
    );
  });

  it("keeps the lines where somebody asks for nothing but the text", () => {
    editor.view.pasteText("Der Landkreis lässt alle Brücken prüfen, die Ver-\nwaltung rechnet mit Kosten.\n• Steg");
    expectBody(doc("Der Landkreis lässt alle Brücken prüfen, die Ver-", "waltung rechnet mit Kosten.", "• Steg"));
  });

  it("takes a plain word with its space and with the emphasis around it", () => {
    editor.commands.setContent({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "fett", marks: [{ type: "bold" }] }] }],
    });
    editor.commands.setTextSelection(5);
    pasteText(" und gut");
    expectBody(doc(paragraph(bold("fett und gut"))));
  });
});
