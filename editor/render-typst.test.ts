import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleBody } from "./body.ts";
import {
  articleLink,
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
  picture,
  quote,
  spanning,
  table,
  tableHeader,
} from "./build-body.ts";
import { definePicturesTypst } from "./picture/print.ts";
import { printedSample } from "./picture/sample-picture.ts";
import { renderBodyTypst } from "./render-typst.ts";
import { DEFINE_TABLES_TYPST } from "./table/print.ts";

const compiler = NodeCompiler.create();

function render(body: ArticleBody, initials: string[] = []): string {
  return renderBodyTypst(body, {
    articleHref: (id) => (id === 12 ? "https://example.de/meldung/12" : null),
    pictureOf: printedSample,
    initials,
  });
}

/** Strings of every kind, in which the characters that matter to Typst are not rare. */
const hostileString = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', "\\", "#", "[", "]", "(", ")", "{", "}", "$", "@", "//", "`", "u{1}", "*", "\n"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 40,
});

/** All text elements of the compiled document, which is what stands on paper. */
function printed(typst: string): string {
  const show = "#show text: it => [#metadata(it.text)<printed>#it]\n";
  const mainFileContent = show + typst;
  const parts: string[] = compiler.query({ mainFileContent }, { selector: "<printed>", field: "value" });
  return parts.join("");
}

const hostile = [
  '#import "evil.typ": *',
  '#panic("x")',
  "\\",
  "\\\\",
  '"',
  '"; #panic("x"); "',
  '\\"; #panic("x")',
  "\\u{0}",
  "$",
  "$ x^2 $",
  "@zitat",
  "// Kommentar",
  "/* Kommentar",
  "*/",
  "`roh`",
  "```typ\n#panic()\n```",
  "= Überschrift",
  "- Punkt",
  "+ Punkt",
  "/ Begriff: x",
  "*fett* _kursiv_",
  "<marke>",
  "]]]) ] }",
  "[[[( {",
  "~ -- --- ... 'a' \"b\"",
  "https://example.de/",
];

describe("the text as Typst", () => {
  it("compiles every node, with its text in order", () => {
    const body = doc(
      paragraph("a", hardBreak(), bold("b"), link("https://example.de/\u00e4", italic("c")), coverageLink("d", 12)),
      heading(2, "e"),
      heading(3, "f"),
      bulletList("g", listItem("h", orderedList(3, "i"), paragraph("j"))),
      blockquote("k", bulletList("l")),
      horizontalRule(),
      paragraph(),
      paragraph(articleLink("m", 12)),
    );
    const text = printed(render(body, ["ba"]));
    expect(text.replace(/[^a-m()]/g, "")).toBe("abcdefghijklm(ba)");
    expect(render(body)).toContain("#enum(start: 3, ");
  });

  it("prints box, quote, table and footnote, whatever is written in them", () => {
    for (const text of hostile) {
      const body = doc(
        infoBox(text, text),
        quote(text, text, text),
        table(text, [text], [paragraph(text, footnote(bold(text)))]),
      );
      const once = text.replaceAll("\n", " ");
      const read = printed(`${DEFINE_TABLES_TYPST}\n${render(body)}`).replaceAll("\u00a0", " ");
      expect(read.split(once).length - 1, text).toBeGreaterThanOrEqual(once.length > 2 ? 8 : 1);
    }
  });

  it("compiles tables whose cells claim each other's place, at the sizes that are allowed", () => {
    const wide = spanning("x", { colspan: 30, rowspan: 300 });
    const tall = spanning(tableHeader("h"), { rowspan: 2 });
    for (const figure of [
      table("", [tall, "b"], ["c", wide], [wide]),
      table("K", ["a"], [], ["b", "c"]),
      table("", ["", ""], [wide]),
      table(
        "",
        Array.from({ length: 30 }, String),
        ...Array.from({ length: 99 }, () => Array.from({ length: 30 }, String)),
      ),
    ]) {
      const mainFileContent = `#set page(columns: 2)\n${DEFINE_TABLES_TYPST}\n${render(doc(figure))}`;
      expect(compiler.compile({ mainFileContent }).hasError()).toBe(false);
    }
  });

  it("repeats the head of a table on every page", () => {
    const figure = table("", ["Ort"], ...Array.from({ length: 200 }, () => ["x"]));
    expect(render(doc(figure))).toContain("table.header(repeat: true, ");
  });

  it.each(hostile.map((text) => [text]))("prints %j and interprets nothing", (text) => {
    const typst = render(doc(text, heading(2, text), bulletList(text), paragraph(bold(text), hardBreak(), text)));
    const once = text.replaceAll("\n", " ");
    expect(printed(typst).replace(/[•‣]/g, "")).toBe(once.repeat(5));
  });

  it("escapes addresses", () => {
    const typst = renderBodyTypst(doc(paragraph(coverageLink("x", 1))), {
      articleHref: () => 'https://example.de/")[#panic("x")]#link("',
      pictureOf: printedSample,
      initials: ['"#panic("x")'],
    });
    expect(printed(typst)).toBe('x ("#panic("x"))');
  });

  it("makes no link of an unsafe address", () => {
    expect(render(doc(paragraph(link("javascript:alert(1)", "x"))))).not.toContain("#link");
  });

  it.each(hostile.map((text) => [text]))("prints %j under a picture whose file is gone", (text) => {
    const typst = render(doc(picture(7, { alt: text, caption: text, credit: text })));
    const once = text.replaceAll("\n", " ");
    expect(printed(`${definePicturesTypst([])}\n${typst}`)).toBe(`${once} (Bildquelle: ${once})`);
  });

  it("puts initials behind the last paragraph or below a list", () => {
    expect(render(doc("a", ""), ["ba"])).toBe('#"a";#" (ba)";\n\n');
    expect(render(doc(bulletList("a")), ["ba"])).toMatch(/\n\n#"\(ba\)";\n\n$/);
  });

  it("compiles whatever is written", () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        const mainFileContent = render(doc(text, heading(3, text), bulletList(text)));
        expect(compiler.compile({ mainFileContent }).hasError()).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
