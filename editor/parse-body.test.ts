import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  blockquote,
  bold,
  bulletList,
  coverageLink,
  doc,
  hardBreak,
  heading,
  horizontalRule,
  italic,
  link,
  listItem,
  orderedList,
  paragraph,
} from "./build-body.ts";
import { MAX_DEPTH, MAX_NODES, MAX_PROBLEMS, MAX_TEXT_LENGTH } from "./limits.ts";
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

function nested(depth: number): unknown {
  const list = (content: unknown) => ({ type: "bulletList", content: [{ type: "listItem", content }] });
  const leaf: unknown = { type: "paragraph" };
  const item = Array.from({ length: depth }).reduce<unknown[]>((inner) => [leaf, list(inner)], [leaf]);
  return { type: "doc", content: [list(item)] };
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

describe("the limits of a text", () => {
  it("is its depth", () => {
    expect(problemsOf(nested(MAX_DEPTH / 2 - 2))).toEqual([]);
    expect(problemsOf(nested(MAX_DEPTH / 2))[0]?.message).toContain("zu tief verschachtelt");
    expect(problemsOf(nested(2_000))[0]?.position).toBe("Liste 1, Punkt 1");
  });

  it("is its number of nodes", () => {
    const blocks = (count: number) => ({
      type: "doc",
      content: Array.from({ length: count }, () => ({ type: "paragraph" })),
    });
    expect(problemsOf(blocks(MAX_NODES - 1))).toEqual([]);
    expect(problemsOf(blocks(MAX_NODES))).toEqual([
      { path: "", position: "Text", message: expect.stringContaining("50.000 Bausteine") },
    ]);
  });

  it("is its length", () => {
    expect(problemsOf(doc("x".repeat(MAX_TEXT_LENGTH)))).toEqual([]);
    expect(problemsOf(doc("x".repeat(MAX_TEXT_LENGTH), "y"))[0]?.message).toContain("2.000.000 Zeichen");
  });
});
