import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  blockquote,
  bold,
  bulletList,
  coverageLink,
  doc,
  footnote,
  hardBreak,
  heading,
  horizontalRule,
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
} from "./build-body.ts";
import { MAX_PROBLEMS } from "./limits.ts";
import { type BodyProblem, parseBody } from "./parse-body.ts";

const fullBody = doc(
  "Rund 400 Gäste kamen.",
  heading(2, "Was ", italic("neu"), " ist"),
  paragraph(
    "Siehe ",
    link("https://example.de/", bold(italic("hier"))),
    hardBreak(),
    coverageLink("(wir berichteten)", 12),
  ),
  bulletList("eins", listItem("zwei", orderedList(3, "drei", listItem("vier", paragraph("fünf"))))),
  blockquote("Ein Zitat", bulletList("mit Liste")),
  quote("Wiebke Ohlendahl", "Bürgermeisterin", "Noch ein Zitat"),
  infoBox("Zum Thema", "Ein Absatz", bulletList("eine Liste")),
  infoBox("", "Ohne Titel"),
  table(
    "Ausgaben",
    ["Jahr", spanning(tableHeader("Euro"), { colspan: 2 })],
    [tableHeader("2024"), bulletList("1"), paragraph("2", footnote("geschätzt ", link("https://example.de/", "hier")))],
  ),
  table("", ["Ohne"], ["Überschrift"]),
  horizontalRule(),
  heading(3, "Ende"),
  paragraph(),
);

function problemsOf(json: unknown): BodyProblem[] {
  const parsed = parseBody(json);
  return parsed.ok ? [] : parsed.problems;
}

function withBlock(block: unknown): unknown {
  return { type: "doc", content: [{ type: "paragraph" }, block] };
}

function withText(node: object): unknown {
  return withBlock({ type: "paragraph", content: [{ type: "text", text: "x", ...node }] });
}

const cell = { type: "tableCell", attrs: { colspan: 1, rowspan: 1 }, content: [{ type: "paragraph" }] };

function tableOf(...rows: object[][]): object {
  const content = rows.map((cells) => ({ type: "tableRow", content: cells }));
  return { type: "tableFigure", content: [{ type: "table", content }] };
}

function withCell(attrs: object): unknown {
  return withBlock(tableOf([{ ...cell, attrs }]));
}

describe("parseBody", () => {
  it("accepts every node and mark and changes nothing", () => {
    const json: unknown = JSON.parse(JSON.stringify(fullBody));
    expect(parseBody(json)).toEqual({ ok: true, body: fullBody });
    const parsed = parseBody(json);
    expect(parsed.ok && JSON.stringify(parsed.body)).toBe(JSON.stringify(fullBody));
  });

  it("fills in missing attributes and joins neighbouring equal texts", () => {
    const json = {
      type: "doc",
      content: [
        { type: "orderedList", content: [{ type: "listItem", content: [{ type: "paragraph" }] }] },
        {
          type: "paragraph",
          content: [
            { type: "text", text: "a" },
            { type: "text", text: "b", marks: [] },
          ],
        },
      ],
    };
    expect(parseBody(json)).toEqual({ ok: true, body: doc(orderedList(1, ""), "ab") });
  });

  it("brings marks into the schema's order", () => {
    const marks = [{ type: "italic" }, { type: "bold" }, { type: "link", attrs: { href: "https://example.de/" } }];
    const body = doc("", paragraph(link("https://example.de/", bold(italic("x")))));
    expect(parseBody(withText({ marks }))).toEqual({ ok: true, body });
  });

  it("keeps every storable string as it is", () => {
    const storable = fc.string({ unit: "binary", minLength: 1 }).filter((text) => !text.includes("\u0000"));
    fc.assert(
      fc.property(storable, (text) => {
        const parsed = parseBody(JSON.parse(JSON.stringify(doc(text))));
        expect(parsed).toEqual({ ok: true, body: doc(text) });
      }),
    );
  });

  const refusals: [string, unknown, Partial<BodyProblem>][] = [
    [
      "an unknown node",
      withBlock({ type: "image", attrs: { src: "x" } }),
      { path: "content.1", position: "Baustein 1" },
    ],
    ["a node named like an object's own", withBlock({ type: "constructor" }), { path: "content.1" }],
    ["a node that is none", withBlock("text"), { path: "content.1", position: "Baustein 1" }],
    [
      "an unknown mark",
      withText({ marks: [{ type: "bold" }, { type: "underline" }] }),
      { path: "content.1.content.0.marks.1", position: "Absatz 2" },
    ],
    ["a mark named like an object's own", withText({ marks: [{ type: "__proto__" }] }), { position: "Absatz 2" }],
    [
      "an unknown attribute of a node",
      withBlock({ type: "paragraph", attrs: { style: "color:red" } }),
      { path: "content.1.attrs.style", position: "Absatz 2" },
    ],
    [
      "an unknown attribute of a mark",
      withText({ marks: [{ type: "link", attrs: { href: "https://example.de/", onclick: "x" } }] }),
      { path: "content.1.content.0.marks.0.attrs.onclick" },
    ],
    ["an unknown key", withBlock({ type: "paragraph", html: "x" }), { path: "content.1.html" }],
    [
      "a prototype key",
      JSON.parse('{"type":"doc","content":[{"type":"paragraph","__proto__":{"x":1}}]}'),
      {
        path: "content.0.__proto__",
      },
    ],
    [
      "a prototype attribute",
      JSON.parse('{"type":"doc","content":[{"type":"heading","attrs":{"level":2,"__proto__":{}}}]}'),
      {
        path: "content.0.attrs.__proto__",
      },
    ],
    [
      "a wrong level",
      withBlock({ type: "heading", attrs: { level: 1 } }),
      {
        path: "content.1.attrs.level",
        position: "Zwischenüberschrift 1",
      },
    ],
    [
      "a level of the wrong type",
      withBlock({ type: "heading", attrs: { level: "2" } }),
      { path: "content.1.attrs.level" },
    ],
    [
      "a list that starts nowhere",
      withBlock({ type: "orderedList", attrs: { start: 1.5 }, content: [] }),
      {
        path: "content.1.attrs.start",
        position: "Liste 1",
      },
    ],
    [
      "a link without address",
      withText({ marks: [{ type: "link" }] }),
      { path: "content.1.content.0.marks.0.attrs.href" },
    ],
    [
      "a script address",
      withText({ marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] }),
      {
        path: "content.1.content.0.marks.0.attrs.href",
        message: "Diese Art von Link ist nicht erlaubt. Möglich sind http, https, mailto und tel.",
      },
    ],
    [
      "a disguised script address",
      withText({ marks: [{ type: "link", attrs: { href: " java\tscript:alert(1)" } }] }),
      {
        position: "Absatz 2",
      },
    ],
    ["a protocol-relative address", withText({ marks: [{ type: "link", attrs: { href: "//evil.example" } }] }), {}],
    ["an incomplete address", withText({ marks: [{ type: "link", attrs: { href: "www.example.de" } }] }), {}],
    ["a list as address", withText({ marks: [{ type: "link", attrs: { href: ["https://example.de"] } }] }), {}],
    [
      "an article number that is none",
      withText({ marks: [{ type: "coverageLink", attrs: { articleId: "12" } }] }),
      {
        path: "content.1.content.0.marks.0.attrs.articleId",
      },
    ],
    [
      "an article number beyond the database",
      withText({ marks: [{ type: "coverageLink", attrs: { articleId: 2 ** 31 } }] }),
      {},
    ],
    [
      "an article link without a number",
      withText({ marks: [{ type: "articleLink", attrs: { articleId: null } }] }),
      { path: "content.1.content.0.marks.0.attrs.articleId", position: "Absatz 2" },
    ],
    [
      "both kinds of link at once",
      withText({
        marks: [
          { type: "link", attrs: { href: "https://example.de/" } },
          { type: "coverageLink", attrs: { articleId: 1 } },
        ],
      }),
      { path: "content.1", position: "Absatz 2" },
    ],
    ["the same mark twice", withText({ marks: [{ type: "bold" }, { type: "bold" }] }), { path: "content.1" }],
    ["marks on a block", withBlock({ type: "paragraph", marks: [{ type: "bold" }] }), { position: "Absatz 2" }],
    ["a NUL", withText({ text: "a\u0000b" }), { path: "content.1.content.0.text", position: "Absatz 2" }],
    ["half a surrogate pair", withText({ text: "\ud83d" }), { path: "content.1.content.0.text" }],
    ["an empty text", withText({ text: "" }), { path: "content.1.content.0.text" }],
    ["a text that is a number", withText({ text: 7 }), { path: "content.1.content.0.text" }],
    ["text on a paragraph", withBlock({ type: "paragraph", text: "x" }), { path: "content.1.text" }],
    ["content that is no list", withBlock({ type: "paragraph", content: { 0: {} } }), { path: "content.1.content" }],
    ["attributes that are a list", withBlock({ type: "heading", attrs: [2] }), { path: "content.1.attrs" }],
    [
      "a cell that reaches over more columns than there are",
      withCell({ colspan: 1e9, rowspan: 1 }),
      { path: "content.1.content.0.content.0.content.0.attrs.colspan", position: "Tabelle 1, Zeile 1" },
    ],
    [
      "a cell that reaches over no row",
      withCell({ colspan: 1, rowspan: 0 }),
      { path: "content.1.content.0.content.0.content.0.attrs.rowspan" },
    ],
    [
      "a cell with half a column",
      withCell({ colspan: 1.5, rowspan: "1" }),
      { path: "content.1.content.0.content.0.content.0.attrs.colspan" },
    ],
    ["a width on a cell", withCell({ colspan: 1, rowspan: 1, colwidth: [9] }), { position: "Tabelle 1, Zeile 1" }],
    ["a table without rows", withBlock({ type: "tableFigure", content: [{ type: "table" }] }), { path: "content.1" }],
    ["a table without its frame", withBlock({ type: "table", content: [{ type: "tableRow" }] }), { path: "content.1" }],
    [
      "a table in a table",
      withBlock(tableOf([{ ...cell, content: [tableOf([cell])] }])),
      { path: "content.1", position: "Tabelle 1" },
    ],
    [
      "a heading in a box",
      withBlock({ type: "infoBox", content: [{ type: "heading", attrs: { level: 2 } }] }),
      { path: "content.1", position: "Kasten 1" },
    ],
    [
      "a box in a box",
      withBlock({ type: "infoBox", content: [{ type: "infoBox", content: [{ type: "paragraph" }] }] }),
      { path: "content.1" },
    ],
    ["a box with nothing but a title", withBlock({ type: "infoBox", content: [{ type: "infoBoxTitle" }] }), {}],
    [
      "a speaker before the words",
      withBlock({ type: "blockquote", content: [{ type: "quoteSpeaker" }, { type: "paragraph" }] }),
      { path: "content.1", position: "Zitat 1" },
    ],
    [
      "a bold speaker",
      withBlock({
        type: "blockquote",
        content: [
          { type: "paragraph" },
          {
            type: "quoteSource",
            content: [
              { type: "quoteSpeaker", content: [{ type: "text", text: "x", marks: [{ type: "bold" }] }] },
              { type: "quoteFunction" },
            ],
          },
        ],
      }),
      { path: "content.1" },
    ],
    [
      "a footnote in a footnote",
      withBlock({ type: "paragraph", content: [{ type: "footnote", content: [{ type: "footnote" }] }] }),
      { path: "content.1", position: "Absatz 2" },
    ],
    [
      "a footnote with an attribute",
      withBlock({ type: "paragraph", content: [{ type: "footnote", attrs: { number: 1 } }] }),
      { path: "content.1.content.0.attrs.number" },
    ],
    ["a footnote between the blocks", withBlock({ type: "footnote" }), { path: "content.1" }],
    [
      "a heading in a list",
      withBlock({
        type: "bulletList",
        content: [{ type: "listItem", content: [{ type: "paragraph" }, { type: "heading", attrs: { level: 2 } }] }],
      }),
      { path: "content.1", position: "Liste 1" },
    ],
    [
      "a list item outside a list",
      withBlock({ type: "listItem", content: [{ type: "paragraph" }] }),
      { path: "content.1" },
    ],
    [
      "text right in the document",
      withBlock({ type: "text", text: "x" }),
      { path: "content.1", position: "Baustein 1" },
    ],
    ["a document without blocks", { type: "doc" }, { path: "", position: "Text" }],
    ["another root", { type: "paragraph" }, { path: "", position: "Text" }],
    ["a document in a document", withBlock({ type: "doc", content: [{ type: "paragraph" }] }), {}],
  ];

  it.each(refusals)("refuses %s", (_, json, expected) => {
    const problems = problemsOf(json);
    expect(problems[0]).toMatchObject(expected);
    expect(problems[0]?.message).toMatch(/\p{L}.*\.$/u);
  });

  it.each([[null], [undefined], ["<p>x</p>"], [7], [[]], [new Map()]])("refuses %s as a text", (json) => {
    expect(problemsOf(json)).toHaveLength(1);
  });

  it("names the place in lists and counts blocks of a kind", () => {
    const bad = { type: "listItem", content: [{ type: "paragraph", content: [{ type: "emoji" }] }] };
    const good = { type: "listItem", content: [{ type: "paragraph" }] };
    const json = {
      type: "doc",
      content: [
        { type: "bulletList", content: [good] },
        { type: "paragraph" },
        { type: "orderedList", attrs: { start: 1 }, content: [good, good, bad] },
      ],
    };
    expect(problemsOf(json)).toEqual([
      {
        path: "content.2.content.2.content.0.content.0",
        position: "Liste 2, Punkt 3",
        message: "Der Baustein „emoji“ ist in Artikeln nicht vorgesehen. Bitte entfernen Sie ihn.",
      },
    ]);
  });

  it("reports several problems at once, but not without end", () => {
    const json = { type: "doc", content: Array.from({ length: 1000 }, () => ({ type: "image" })) };
    expect(problemsOf(withBlock({ type: "heading", attrs: { level: 9, id: "x" } }))).toHaveLength(2);
    expect(problemsOf(json)).toHaveLength(MAX_PROBLEMS);
  });

  it("shows a foreign name without control characters and cut short", () => {
    const [problem] = problemsOf(withBlock({ type: `a\u0000b${"x".repeat(500)}` }));
    expect(problem?.message).toContain("„a bxxx");
    expect(problem?.message.length).toBeLessThan(150);
  });
});
