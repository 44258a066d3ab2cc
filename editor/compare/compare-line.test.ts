import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InlineNode } from "../body.ts";
import { articleLink, bold, footnote, hardBreak, italic, link, paragraph, text } from "../build-body.ts";
import { compareLine } from "./compare-line.ts";
import type { Piece } from "./compared.ts";
import { lineOnSide } from "./one-side.ts";

type Line = readonly (string | InlineNode)[];

const nodesOf = (line: Line) => paragraph(...line).content;

/** The pieces as proof-readers write them: [-removed-], {+added+}, ~restyled~, a note in round brackets. */
function written(pieces: readonly Piece[]): string {
  return pieces.map(writtenPiece).join("");
}

function writtenPiece(piece: Piece): string {
  switch (piece.kind) {
    case "same":
      return words(piece.nodes);
    case "removed":
      return `[-${words(piece.nodes)}-]`;
    case "added":
      return `{+${words(piece.nodes)}+}`;
    case "restyled":
      return `~${words(piece.nodes)}~`;
    case "footnote":
      return `(${written(piece.pieces)})`;
  }
}

function words(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.text;
      return node.type === "hardBreak" ? "↵" : `(${words(node.content ?? [])})`;
    })
    .join("");
}

const cases: readonly (readonly [string, Line, Line, string])[] = [
  ["nothing", ["Der Rat tagt."], ["Der Rat tagt."], "Der Rat tagt."],
  ["two empty lines", [], [], ""],
  ["a word replaced", ["Der Rat tagt heute."], ["Der Rat tagt morgen."], "Der Rat tagt [-heute-]{+morgen+}."],
  ["a word added", ["Der Rat tagt."], ["Der neue Rat tagt."], "Der {+neue +}Rat tagt."],
  ["a comma", ["Ja aber gern."], ["Ja, aber gern."], "Ja{+,+} aber gern."],
  ["a number as a whole", ["Es kostet 1.200 Euro."], ["Es kostet 1.300 Euro."], "Es kostet [-1.200-]{+1.300+} Euro."],
  [
    "a hyphened word as a whole",
    ["Das E-Government lebt."],
    ["Das E-Voting lebt."],
    "Das [-E-Government-]{+E-Voting+} lebt.",
  ],
  [
    "a phrase, not scraps of it",
    ["Es war sehr kalt dort."],
    ["Es war recht mild dort."],
    "Es war [-sehr kalt-]{+recht mild+} dort.",
  ],
  ["a word made bold", ["Der Rat tagt."], ["Der ", bold("Rat"), " tagt."], "Der ~Rat~ tagt."],
  ["a word made bold and italic", [italic("Rat")], [bold(italic("Rat"))], "~Rat~"],
  ["half a word made bold", ["Stadtrat"], [bold("Stadt"), "rat"], "[-Stadtrat-]{+Stadtrat+}"],
  ["another address", [link("https://a.example/", "hier")], [link("https://b.example/", "hier")], "~hier~"],
  ["an article instead of an address", [link("https://a.example/", "hier")], [articleLink("hier", 4)], "~hier~"],
  ["a line break", ["Ja.", "Nein."], ["Ja.", hardBreak(), "Nein."], "Ja.{+↵+}Nein."],
  [
    "a note",
    ["Der Rat", footnote("Laut Satzung."), "."],
    ["Der Rat", footnote("Laut neuer Satzung."), "."],
    "Der Rat(Laut {+neuer +}Satzung.).",
  ],
  ["a note taken away", ["Der Rat", footnote("Laut Satzung."), "."], ["Der Rat."], "Der Rat[-(Laut Satzung.)-]."],
  ["a letter in two forms", ["Mu\u0308ller"], ["Müller"], "[-Mu\u0308ller-]{+Müller+}"],
  ["a soft hyphen", ["Donaudampf"], ["Donau\u00addampf"], "[-Donaudampf-]{+Donau\u00addampf+}"],
];

describe("a line compared word by word", () => {
  it.each(cases)("shows %s", (_what, old, fresh, expected) => {
    expect(written(compareLine(nodesOf(old), nodesOf(fresh)))).toBe(expected);
  });

  const inline: fc.Arbitrary<InlineNode> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom("Rat ", "tagt", " ", ", ", "1.200", "x", "Ü-Wagen ", "\u00ad"), fc.nat(4))
        .map(([word, look]) => (look === 0 ? bold(word) : look === 1 ? link("https://a.example/", word) : text(word))),
    },
    { weight: 1, arbitrary: fc.constant(hardBreak()) },
    { weight: 1, arbitrary: fc.constantFrom(footnote("Eins."), footnote("Zwei."), footnote()) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1 }).map((value) => text(value)) },
  );
  const line = fc.array(inline, { maxLength: 14 }).map((nodes) => paragraph(...nodes).content ?? []);

  it("gives both lines back to the letter, whatever they are", () => {
    fc.assert(
      fc.property(line, line, (old, fresh) => {
        const pieces = compareLine(old, fresh);
        expect(lineOnSide(pieces, "old")).toEqual(old);
        expect(lineOnSide(pieces, "new")).toEqual(fresh);
      }),
    );
  });

  it("finds nothing in a line compared with itself", () => {
    fc.assert(
      fc.property(line, (same) => {
        expect(compareLine(same, same).filter(({ kind }) => kind !== "same")).toEqual([]);
      }),
    );
  });
});
