// @vitest-environment happy-dom
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { DOMParser } from "@tiptap/pm/model";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { isEmptyBody } from "./body.ts";
import {
  articleLink,
  blockquote,
  bulletList,
  coverageLink,
  doc,
  embed,
  footnote,
  heading,
  infoBox,
  link,
  paragraph,
  picture,
  quote,
  table,
} from "./build-body.ts";
import { bodySchema } from "./extensions.ts";
import { MAX_CAPTION_LENGTH } from "./limits.ts";
import { parseBody } from "./parse-body.ts";
import { cleanPasted } from "./pasting/clean-pasted.ts";
import { readHtml } from "./pasting/tree/read-html.ts";
import { definePicturesTypst } from "./picture/print.ts";
import { printedSample } from "./picture/sample-picture.ts";
import { renderBodyHtml } from "./render-html.ts";
import { renderBodyText } from "./render-text.ts";
import { renderBodyTypst } from "./render-typst.ts";
import { parseSafeLink } from "./safe-link.ts";
import { DEFINE_TABLES_TYPST } from "./table/print.ts";

/** Third-party collections that may lie beside the project; without them our own vectors are the test. */
const corpora = path.join(import.meta.dirname, "../../shared/corpora");

function linesOf(file: string): string[] {
  const full = path.join(corpora, file);
  return existsSync(full) ? readFileSync(full, "utf8").trim().split("\n") : [];
}

function naughtyStrings(): string[] {
  const full = path.join(corpora, "naughty/blns.json");
  return existsSync(full) ? JSON.parse(readFileSync(full, "utf8")) : [];
}

const vectors: string[] = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "<svg><script>alert(1)</script></svg>",
  '<p><a href="javascript:alert(1)">x</a><a href="&#1;javascript:alert(1)">y</a></p>',
  '<p><a href="https://example.de/&quot; onmouseover=&quot;alert(1)">x</a></p>',
  "</p></article><style>*{display:none}</style><p>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  "<!--><script>alert(1)//-->",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  '<table><tr><th onclick="alert(1)" style="color:red" colspan="&quot;>x">a<td rowspan=1e9>b<script>alert(1)</script></table>',
  '<aside data-info-box onload="alert(1)"><h2><img src=x onerror=alert(1)>a</h2><p>b</aside>',
  '<p>a<span data-footnote="&quot;><script>" onfocus="alert(1)">b<a href="javascript:alert(1)">c</a></span>',
  '<figure onclick="alert(1)"><blockquote>a</blockquote><figcaption><script>alert(1)</script>b</figcaption></figure>',
  ...linesOf("xss/dev.jsonl").map((line) => JSON.parse(line).html),
];

const strings: string[] = [
  "undefined",
  "__proto__",
  "1;DROP TABLE article",
  "\ufeffZalgo\u0301\u0301\u0301",
  "\u202etest\u202c",
  "👩‍👩‍👧‍👦 ﷽ 田中さん",
  "&lt;b&gt; %00 \\x3c",
  "\u0001\u0008\u001f\u007f\u0085",
  ...naughtyStrings().filter((text) => text !== ""),
];

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  p: ["class"],
  h2: ["id"],
  h3: ["id"],
  ul: [],
  ol: ["start"],
  li: ["id"],
  blockquote: [],
  figure: ["class", "data-frame", "data-title"],
  button: ["type", "class", "hidden"],
  figcaption: ["id"],
  aside: ["class", "aria-label", "aria-labelledby"],
  div: ["class", "role", "tabindex", "aria-label", "aria-labelledby"],
  table: ["aria-label", "aria-labelledby"],
  thead: [],
  tbody: [],
  tr: [],
  th: ["scope", "colspan", "rowspan", "class"],
  td: ["colspan", "rowspan", "class"],
  sup: [],
  section: ["class", "role", "aria-labelledby"],
  hr: [],
  br: [],
  strong: [],
  em: [],
  a: ["href", "rel", "id", "role", "aria-label"],
  span: ["class"],
  picture: [],
  source: ["type", "srcset", "sizes"],
  img: ["src", "srcset", "sizes", "width", "height", "alt", "loading", "decoding"],
};

/** What cleaned clipboard HTML may consist of; the schema decides about the rest. */
const PASTED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    "p h2 h3 ul li blockquote cite figcaption table tbody tr hr br strong em".split(" ").map((name) => [name, []]),
  ),
  ol: ["start"],
  a: ["href"],
  span: ["data-footnote"],
  figure: ["data-table"],
  th: ["colspan", "rowspan"],
  td: ["colspan", "rowspan"],
};

/** Addresses of our own within the text: from a footnote's number to the note and back. */
const OWN_PLACE = /^#fussnote-\d+(?:-stelle)?$/;

/** Everything in a piece of HTML that readers should never get. */
function foreignParts(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], known = ATTRIBUTES): string[] {
  return nodes.flatMap((node) => {
    if (!("tagName" in node)) return node.nodeName === "#text" ? [] : [node.nodeName];
    const allowed = known[node.tagName];
    if (!allowed) return [node.tagName];
    const foreign = node.attrs.filter((attribute) => !allowed.includes(attribute.name)).map(({ name }) => name);
    const unsafe = node.attrs.filter(
      ({ name, value }) => name === "href" && !OWN_PLACE.test(value) && !parseSafeLink(value).ok,
    );
    return [...foreign, ...unsafe.map(({ value }) => value), ...foreignParts(node.childNodes, known)];
  });
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** As ProseMirror reads the clipboard; a template is never part of the page, so nothing in it is loaded. */
function paste(html: string): unknown {
  const template = document.createElement("template");
  template.innerHTML = html;
  return DOMParser.fromSchema(bodySchema).parse(template.content).toJSON();
}

const VIDEO = "https://www.youtube.com/watch?v=abcdefghijk";
const options = {
  articleHref: () => "https://example.de/meldung/1",
  pictureOf: printedSample,
  initials: ["<b>"],
};

describe("hostile texts", () => {
  it("leave nothing but our own HTML when they are pasted", () => {
    for (const vector of vectors) {
      const parsed = parseBody(JSON.parse(JSON.stringify(paste(vector))));
      if (!parsed.ok) throw new Error(`${vector}: ${parsed.problems[0]?.message}`);
      expect(foreignParts(parseFragment(renderBodyHtml(parsed.body, options)).childNodes), vector).toEqual([]);
    }
  });

  it("leave nothing but what we write ourselves when the clipboard is cleaned", () => {
    for (const vector of vectors) {
      const { html } = cleanPasted(readHtml(vector));
      expect(foreignParts(parseFragment(html).childNodes, PASTED_ATTRIBUTES), vector).toEqual([]);
      expect(parseBody(JSON.parse(JSON.stringify(paste(html)))).ok, vector).toBe(true);
    }
  });

  it("are words and nothing else when they are stored as text", { timeout: 30_000 }, () => {
    for (const text of [...vectors, ...strings]) {
      const words = text.replaceAll("\u0000", "");
      const body = doc(
        ...[words, heading(2, words), bulletList(words)],
        blockquote(paragraph(coverageLink(words, 1)), paragraph(articleLink(words, 1))),
        ...[infoBox("K", words), quote("S", "F", words), table("T", ["H"], [words]), paragraph("n", footnote(words))],
      );
      const parsed = parseBody(JSON.parse(JSON.stringify(body)));
      if (!parsed.ok) throw new Error(`${text}: ${parsed.problems[0]?.message}`);
      expect(parsed.body).toEqual(body);
      const blocks = [words, words, words, words, words, "K", words, words, "S, F", "T", "H", words, "n", words];
      expect(renderBodyText(parsed.body)).toBe(blocks.join("\n\n"));
      const fragment = parseFragment(renderBodyHtml(parsed.body, { ...options, initials: [] }));
      expect(foreignParts(fragment.childNodes), text).toEqual([]);
      // HTML reads a carriage return as a line feed; everything else comes back as it was written.
      const read = fragment.childNodes.map(textOf).join("");
      const seen = words.replace(/\r\n?/g, "\n");
      const notes = isEmptyBody(doc(words)) ? "n" : `n1Fußnoten${seen} ↑`;
      expect(read).toBe(`${seen.repeat(5)}K${seen}${seen}S, FTH${seen}${notes}`);
    }
  });

  it("are refused as addresses, or are harmless ones", () => {
    for (const text of [...vectors, ...strings]) {
      const parsed = parseBody(doc(paragraph(link(text, "x"))));
      if (parsed.ok) expect(text).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
      else
        expect(parsed.problems[0]).toMatchObject({
          path: "content.0.content.0.marks.0.attrs.href",
          position: "Absatz 1",
        });
    }
  });

  it("are words and nothing else under a picture", { timeout: 30_000 }, () => {
    for (const text of [...vectors, ...strings]) {
      const words = text.replaceAll("\u0000", "").slice(0, MAX_CAPTION_LENGTH).toWellFormed();
      const parsed = parseBody(doc(picture(1, { alt: words, caption: words, credit: words })));
      if (!parsed.ok) throw new Error(`${text}: ${parsed.problems[0]?.message}`);
      const fragment = parseFragment(renderBodyHtml(parsed.body, { ...options, initials: [] }));
      expect(foreignParts(fragment.childNodes), text).toEqual([]);
      const read = fragment.childNodes.map(textOf).join("");
      const shown = words.replace(/\r\n?/g, "\n");
      expect(read).toBe(`${shown}${words === "" ? "" : " "}(Bildquelle: ${shown})`);
    }
  });

  it("are words and nothing else at an embed", { timeout: 30_000 }, () => {
    for (const text of [...vectors, ...strings]) {
      const words = text.replaceAll("\u0000", "").slice(0, MAX_CAPTION_LENGTH).toWellFormed();
      const parsed = parseBody(doc(embed(VIDEO, { title: words, caption: words, pictureId: 1 })));
      if (!parsed.ok) throw new Error(`${text}: ${parsed.problems[0]?.message}`);
      const fragment = parseFragment(renderBodyHtml(parsed.body, { ...options, initials: [] }));
      expect(foreignParts(fragment.childNodes), text).toEqual([]);
      expect(fragment.childNodes.map(textOf).join("")).toContain(`Video: ${words.replace(/\r\n?/g, "\n")}`);
    }
  });

  it("compile as Typst", () => {
    const words = [...vectors, ...strings].map((text) => text.replaceAll("\u0000", "").slice(0, 500));
    const pictures = words.map((text) => picture(1, { alt: text, caption: text, credit: text }));
    const rows = table("", ["Wort"], ...words.map((text) => [text]));
    const notes = words.slice(0, 40).map((text) => paragraph(footnote(text)));
    const embeds = words.map((text) => embed(VIDEO, { title: text, caption: text }));
    const typst = renderBodyTypst(doc(...words, bulletList(...words), ...pictures, rows, ...notes, ...embeds), options);
    const mainFileContent = `${definePicturesTypst([])}\n${DEFINE_TABLES_TYPST}\n${typst}`;
    expect(NodeCompiler.create().compile({ mainFileContent }).hasError()).toBe(false);
  });
});
