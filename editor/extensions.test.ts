// @vitest-environment happy-dom
import { Editor, generateJSON } from "@tiptap/core";
import { afterEach, describe, expect, it } from "vitest";
import {
  articleLink,
  blockquote,
  bold,
  bulletList,
  coverageLink,
  doc,
  footnote,
  heading,
  infoBox,
  italic,
  link,
  listItem,
  orderedList,
  paragraph,
  quote,
  spanning,
  table,
  tableHeader,
  tableRow,
} from "./build-body.ts";
import { editingExtensions } from "./editing-extensions.ts";
import { schemaExtensions } from "./extensions.ts";
import { parseBody } from "./parse-body.ts";

function paste(html: string): unknown {
  return generateJSON(html, schemaExtensions);
}

describe("pasted HTML", () => {
  it.each([
    [
      "headings",
      "<h1>a</h1><h2>b</h2><h3>c</h3><h6>d</h6>",
      doc(heading(2, "a"), heading(2, "b"), heading(3, "c"), heading(3, "d")),
    ],
    [
      "bold and italic",
      '<p><b>a</b><i>b</i> <strong>c</strong><em>d</em> <span style="font-weight:700">e</span></p>',
      doc(paragraph(bold("a"), italic("b"), " ", bold("c"), italic("d"), " ", bold("e"))),
    ],
    ["a word processor's bold that is none", '<b style="font-weight:normal"><p>a</p></b>', doc("a")],
    ["foreign styles and classes", '<p class="x" style="color:red" onclick="y">a <u>b</u></p>', doc("a b")],
    [
      "pictures, scripts and styles",
      '<style>p{}</style><p>a<img src="x" onerror="y"></p><script>alert(1)</script>',
      doc("a"),
    ],
    [
      "a link",
      '<p><a href="https://example.de/" target="_blank" title="x">a</a></p>',
      doc(paragraph(link("https://example.de/", "a"))),
    ],
    ["a script link", '<p><a href="javascript:alert(1)">a</a></p>', doc("a")],
    [
      "a disguised script link",
      '<p><a href="java&#10;script:alert(1)">a</a> <a href="//evil.example">b</a></p>',
      doc("a b"),
    ],
    ["a numbered list", '<ol start="4" type="a"><li>a</li></ol>', doc(orderedList(4, "a"))],
    ["a list with a mad start", '<ol start="99999999999"><li>a</li></ol>', doc(orderedList(1, "a"))],
    [
      "a heading in a quote",
      "<blockquote><p>a</p><h2>b</h2><p>c</p></blockquote>",
      doc(blockquote("a"), heading(2, "b"), "c"),
    ],
    ["nested lists", "<ul><li>a<ol><li>b</li></ol></li></ul>", doc(bulletList(listItem("a", orderedList(1, "b"))))],
    [
      "our own article link, and none without its number",
      '<p><span data-article-link data-article-id="12">a</span><span data-article-link>b</span></p>',
      doc(paragraph(articleLink("a", 12), "b")),
    ],
    [
      "our own coverage link",
      '<p><span data-coverage-link data-article-id="12">a</span><span data-coverage-link data-article-id="-1">b</span></p>',
      doc(paragraph(coverageLink("a", 12), coverageLink("b", null))),
    ],
    [
      "a table with head, caption and a column of names",
      "<table><caption>Kopf <b>fett</b></caption><thead><tr><td>Ort</td><td>Zahl</td></tr></thead>" +
        "<tbody><tr><th>Holnau</th><td>1<br>2</td></tr></tbody></table>",
      doc({
        type: "tableFigure",
        content: [
          { type: "tableCaption", content: [...(paragraph("Kopf ", bold("fett")).content as never[])] },
          table("", ["Ort", "Zahl"], [tableHeader("Holnau"), paragraph("1", { type: "hardBreak" }, "2")])
            .content[0] as never,
        ],
      }),
    ],
    [
      "a table of a word processor, whose first row reads like names",
      '<table><tr><td style="width:9cm"><p></p></td><td>2024</td></tr><tr><td>Holnau</td><td>7</td></tr></table>',
      doc(table("", ["", "2024"], ["Holnau", "7"])),
    ],
    [
      "a table without names of columns",
      "<table><tr><td>Holnau</td><td>7,5 %</td></tr><tr><td>Vellstadt</td><td>8,0 %</td></tr></table>",
      doc({
        type: "tableFigure",
        content: [{ type: "table", content: [tableRow("Holnau", "7,5 %"), tableRow("Vellstadt", "8,0 %")] }],
      }),
    ],
    [
      "mad spans of cells within bounds",
      '<table><tr><th colspan="1000000" rowspan="0">a</th></tr><tr><td colspan="-1" rowspan="x">b</td></tr></table>',
      doc(table("", [spanning(tableHeader("a"), { colspan: 30 })], ["b"])),
    ],
    [
      "our own box",
      "<aside data-info-box><h3>Titel</h3><p>a</p><ul><li>b</li></ul></aside>",
      doc(infoBox("Titel", "a", bulletList("b"))),
    ],
    [
      "who speaks, from the line below a foreign quote",
      "<figure><blockquote><p>a</p></blockquote><figcaption>— Wiebke Ohlendahl, Bürgermeisterin, Holnau</figcaption></figure>",
      doc(quote("Wiebke Ohlendahl", "Bürgermeisterin, Holnau", "a")),
    ],
    ["who speaks, from a cite", "<blockquote><p>a</p><p><cite>B</cite></p></blockquote>", doc(quote("B", "", "a"))],
    [
      "a cited title as a part of the quote",
      "<blockquote><p>Wie <cite>Die Zeit</cite> schrieb</p></blockquote>",
      doc(blockquote("Wie Die Zeit schrieb")),
    ],
    ["loose words in a quote as words", "<blockquote><p>a</p>b</blockquote>", doc(blockquote("a", "b"))],
    [
      "our own footnote",
      '<p>a<span data-footnote>n <a href="https://example.de/">b</a></span>c</p>',
      doc(paragraph("a", footnote("n ", link("https://example.de/", "b")), "c")),
    ],
  ])("keeps what the house knows: %s", (_, html, body) => {
    expect(paste(html)).toEqual(body);
    expect(parseBody(paste(html))).toEqual({ ok: true, body });
  });
});

describe("the editor", () => {
  let editor: Editor;

  function open(): void {
    const element = document.createElement("div");
    editor = new Editor({ element, injectCSS: false, extensions: editingExtensions });
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

  it("begins with an empty text that the server accepts, and adds no style sheet", () => {
    open();
    expect(parseBody(editor.getJSON())).toEqual({ ok: true, body: doc() });
    expect(document.querySelector("style")).toBeNull();
  });

  it.each([
    ["## Kopf", doc(heading(2, "Kopf"))],
    ["### Kopf", doc(heading(3, "Kopf"))],
    ["- Punkt", doc(bulletList("Punkt"))],
    ["1. Punkt", doc(orderedList(1, "Punkt"))],
    ["7. November", doc("7. November")],
    ["> Zitat", doc(blockquote("Zitat"))],
    ["ein **fettes** Wort", doc(paragraph("ein ", bold("fettes"), " Wort"))],
    ["ein *schräges* Wort", doc(paragraph("ein ", italic("schräges"), " Wort"))],
    ["[Link](https://example.de/) da", doc(paragraph(link("https://example.de/", "Link"), " da"))],
    ["[Link](javascript:x) da", doc("[Link](javascript:x) da")],
    [
      "siehe https://example.de/ da",
      doc(paragraph("siehe ", link("https://example.de/", "https://example.de/"), " da")),
    ],
    ["siehe Kommune.example da", doc("siehe Kommune.example da")],
  ])("understands the shortcut in %j", (typed, body) => {
    open();
    type(typed);
    expect(parseBody(editor.getJSON())).toEqual({ ok: true, body });
  });

  it("sets no unsafe link", () => {
    open();
    type("Wort");
    editor.commands.selectAll();
    expect(editor.commands.setLink({ href: "javascript:alert(1)" })).toBe(false);
    expect(editor.commands.setLink({ href: "mailto:redaktion@example.de" })).toBe(true);
    expect(parseBody(editor.getJSON())).toEqual({
      ok: true,
      body: doc(paragraph(link("mailto:redaktion@example.de", "Wort"))),
    });
  });
});
