import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleBody, BlockNode, ParagraphNode } from "../body.ts";
import {
  bulletList,
  doc,
  embed,
  footnote,
  heading,
  horizontalRule,
  infoBox,
  listItem,
  orderedList,
  paragraph,
  picture,
  quote,
  spanning,
  table,
} from "../build-body.ts";
import { parseBody } from "../parse-body.ts";
import { compareBodies } from "./compare-body.ts";
import type { ComparableNode, Compared } from "./compared.ts";
import { insideOf, isLine } from "./node-kinds.ts";
import { nodesOnSide } from "./one-side.ts";
import { wordsOf } from "./tokens.ts";

/** What became of each part, in short: frames with what is inside them, unless nothing changed. */
function outline(compared: readonly Compared[]): string {
  return compared.map(outlineOf).join(" ");
}

function outlineOf(part: Compared): string {
  switch (part.kind) {
    case "frame":
      return `${part.node.type}(${outline(part.inside)})`;
    case "moved":
      return `moved${part.move}${part.direction === "up" ? "↑" : "↓"}${part.inner.kind === "same" ? "" : `(${outlineOf(part.inner)})`}`;
    case "gone":
      return `gone${part.move}`;
    case "line":
      return "changed";
    case "same":
      return "=";
    case "leaf":
      return `${part.node.type}*`;
    default:
      return `${part.kind === "added" ? "+" : "-"}${first(part.node)}`;
  }
}

function first(node: ComparableNode): string {
  if (isLine(node)) return wordsOf(node.content)[0] ?? node.type;
  return insideOf(node).map(first)[0] ?? node.type;
}

const a = "Alpha liegt am Rand der Stadt und wächst.";
const b = "Beta hat einen neuen Bahnhof bekommen.";
const c = "Gamma spart beim Haushalt des nächsten Jahres.";
const d = "Delta feiert sein Fest am Sonntag im Park.";

const cases: readonly (readonly [string, ArticleBody, ArticleBody, string])[] = [
  ["nothing", doc(a, b), doc(a, b), "= ="],
  ["a paragraph added", doc(a, b), doc(a, c, b), "= +gamma ="],
  ["a paragraph removed", doc(a, b, c), doc(a, c), "= -beta ="],
  ["a paragraph changed", doc(a, b), doc(a, "Beta hat einen alten Bahnhof bekommen."), "= changed"],
  ["a paragraph written anew", doc(a, b), doc(a, "Nichts davon stimmt mehr heute."), "= -beta +nichts"],
  ["a paragraph moved up", doc(a, b, c, d), doc(a, d, b, c), "= moved1↑ = = gone1"],
  [
    "a paragraph moved down and changed",
    doc(a, b, c, d),
    doc(b, c, d, "Alpha liegt am Rand der Stadt und schrumpft."),
    "gone1 = = = moved1↓(changed)",
  ],
  ["a blank line is never moved", doc(paragraph(), a, b), doc(a, b, paragraph()), "-paragraph = = +paragraph"],
  ["a paragraph made a heading", doc("Lob und Tadel", b), doc(heading(2, "Lob und Tadel"), b), "changed ="],
  ["a list made a numbered one", doc(bulletList(a, b)), doc(orderedList(1, a, b)), "orderedList(= =)"],
  [
    "a single word that moved in a list",
    doc(bulletList("Aue", "Eck", "Park")),
    doc(bulletList("Eck", "Park", "Aue")),
    "bulletList(gone1 = = moved1↓)",
  ],
  ["an item of a list", doc(bulletList(a, b)), doc(bulletList(a, c, b)), "bulletList(= +gamma =)"],
  [
    "an item inside an item",
    doc(bulletList(listItem(a, bulletList(b)))),
    doc(bulletList(listItem(a, bulletList(b, c)))),
    "bulletList(listItem(= bulletList(= +gamma)))",
  ],
  [
    "who says it",
    doc(quote("Ada Blum", "Rätin", a)),
    doc(quote("Ida Kern", "Rätin", a)),
    "blockquote(= quoteSource(changed =))",
  ],
  ["the title of a box", doc(infoBox("Alt", a)), doc(infoBox("Neu", a)), "infoBox(changed =)"],
  ["the words of a picture", doc(a, picture(3)), doc(a, picture(3, { caption: "Neu" })), "= picture*"],
  ["another picture", doc(a, picture(3)), doc(a, picture(4)), "= -picture +picture"],
  ["a picture moved", doc(picture(3), a, b), doc(a, b, picture(3)), "gone1 = = moved1↓"],
  [
    "the title of an embed",
    doc(embed("https://datawrapper.dwcdn.net/aB3dE/")),
    doc(embed("https://datawrapper.dwcdn.net/aB3dE/", { title: "Film" })),
    "embed*",
  ],
  ["a divider", doc(a, b), doc(a, horizontalRule(), b), "= +horizontalRule ="],
  [
    "a note",
    doc(paragraph("Der Rat", footnote("Laut Satzung."), " tagt.")),
    doc(paragraph("Der Rat", footnote("Laut Gesetz."), " tagt.")),
    "changed",
  ],
  [
    "a cell",
    doc(table("", ["Ort", "Euro"], ["Aue", "10"], ["Eck", "20"])),
    doc(table("", ["Ort", "Euro"], ["Aue", "10"], ["Eck", "25"])),
    "tableFigure(table(= = tableRow(= tableCell(changed))))",
  ],
  [
    "a row",
    doc(table("", ["Ort", "Euro"], ["Aue", "10"])),
    doc(table("", ["Ort", "Euro"], ["Eck", "7"], ["Aue", "10"])),
    "tableFigure(table(= +eck =))",
  ],
  [
    "a column",
    doc(table("", ["Ort", "Euro"], ["Aue", "10"])),
    doc(table("", ["Ort", "Jahr", "Euro"], ["Aue", "2026", "10"])),
    "tableFigure(table(tableRow(= +jahr =) tableRow(= +2026 =)))",
  ],
  [
    "the caption of a table",
    doc(table("Alte Zahlen", ["Ort"], ["Aue"])),
    doc(table("Neue Zahlen", ["Ort"], ["Aue"])),
    "tableFigure(changed =)",
  ],
  [
    "a caption given to a table",
    doc(table("", ["Ort"], ["Aue"])),
    doc(table("Zahlen", ["Ort"], ["Aue"])),
    "tableFigure(+zahlen =)",
  ],
];

describe("a text compared with another", () => {
  it.each(cases)("shows %s", (_what, old, fresh, expected) => {
    expect(outline(compareBodies(old, fresh))).toBe(expected);
  });

  const line: fc.Arbitrary<ParagraphNode> = fc
    .array(fc.constantFrom("Rat", "Stadt", "tagt", "heute", "und", "der", "Park", "Aue"), { maxLength: 6 })
    .map((words) => paragraph(words.join(" ")));
  const cell = fc.oneof(
    line,
    line.map((only) => spanning(only, { colspan: 2 })),
  );
  const block: fc.Arbitrary<BlockNode> = fc.oneof(
    { weight: 6, arbitrary: line },
    line.map((only) => heading(2, ...(only.content ?? []))),
    fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => bulletList(...items.map((item) => listItem(item)))),
    fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((items) => orderedList(2, ...items.map((item) => listItem(item, bulletList("Rat tagt"))))),
    fc.tuple(fc.constantFrom("", "Ada"), line).map(([speaker, only]) => quote(speaker, "Rätin", only)),
    fc.tuple(fc.constantFrom("", "Kasten"), line).map(([title, only]) => infoBox(title, only)),
    fc.tuple(fc.nat(3), fc.constantFrom("", "Neu")).map(([id, caption]) => picture(id + 1, { caption })),
    fc.constantFrom("", "Film").map((title) => embed("https://datawrapper.dwcdn.net/aB3dE/", { title })),
    fc.constant(horizontalRule()),
    fc
      .tuple(
        fc.constantFrom("", "Zahlen"),
        fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      )
      .map(([caption, rows]) => table(caption, ["Ort", "Euro"], ...rows)),
  );
  const blocks = fc.array(block, { maxLength: 9 });
  /** A text and another one made of parts of it and new ones, in any order: what editing looks like. */
  const twoTexts = fc.tuple(blocks, blocks).chain(([old, more]) =>
    fc.tuple(
      fc.constant(doc(...old)),
      fc.shuffledSubarray([...old, ...more]).map((some) => doc(...some)),
    ),
  );

  it("gives both texts back to the letter, whatever they are", () => {
    fc.assert(
      fc.property(twoTexts, ([old, fresh]) => {
        const compared = compareBodies(old, fresh);
        expect(nodesOnSide(compared, "old")).toEqual(old.content);
        expect(nodesOnSide(compared, "new")).toEqual(fresh.content);
      }),
    );
  });

  it("finds nothing in a text compared with itself", () => {
    fc.assert(
      fc.property(blocks, (some) => {
        expect(compareBodies(doc(...some), doc(...some)).every(({ kind }) => kind === "same")).toBe(true);
      }),
    );
  });

  it("tells every move at both of its places", () => {
    fc.assert(
      fc.property(twoTexts, ([old, fresh]) => {
        const compared = compareBodies(old, fresh);
        const moves = (kind: string) =>
          compared.flatMap((part) => (part.kind === kind && "move" in part ? part.move : []));
        expect(moves("gone").sort()).toEqual(moves("moved").sort());
      }),
    );
  });

  it("knows the texts that the cases compare as valid ones", () => {
    for (const [, old, fresh] of cases)
      for (const body of [old, fresh]) expect(parseBody(body)).toMatchObject({ ok: true });
  });
});
