import { describe, expect, it } from "vitest";
import { doc, footnote, heading, infoBox, paragraph } from "#editor/build-body.ts";
import { renderBodyHtml } from "#editor/render-html.ts";
import { outlineOf } from "./text-outline.ts";

type Block = Parameters<typeof doc>[number];

const print = (...blocks: readonly Block[]) =>
  renderBodyHtml(doc(...blocks), { articleHref: () => null, pictureOf: () => null, initials: ["ba"] });
const main = (words: string) => [heading(2, words), paragraph("Text.")];

describe("the table of contents", () => {
  it("names the main sub-headings of a long text by their anchors, numbered where words come again", () => {
    const html = print(
      ...main("Kosten & Nutzen"),
      heading(3, "Zahlen"),
      ...main("Fazit"),
      ...main("Fazit"),
      ...main("<b>"),
    );
    expect(outlineOf(html)).toEqual([
      { anchor: "abschnitt-kosten-nutzen", text: "Kosten & Nutzen" },
      { anchor: "abschnitt-fazit", text: "Fazit" },
      { anchor: "abschnitt-fazit-2", text: "Fazit" },
      { anchor: "abschnitt-b", text: "<b>" },
    ]);
    for (const { anchor } of outlineOf(html)) expect(html.split(`id="${anchor}"`)).toHaveLength(2);
  });

  it("takes both ranks where there are few main ones, and is none for a short text", () => {
    expect(outlineOf(print(...main("A"), heading(3, "B"), heading(3, "C"), ...main("D")))).toHaveLength(4);
    expect(outlineOf(print(...main("A"), ...main("B"), ...main("C")))).toEqual([]);
  });

  it("counts neither what is written like a heading nor the titles of boxes and notes", () => {
    const forged = '<h2 id="abschnitt-x">x</h2>';
    const html = print(
      paragraph(forged, footnote("Quelle")),
      ...main("A"),
      ...main("B"),
      ...main("C"),
      infoBox("Kasten", paragraph("D")),
    );
    expect(outlineOf(html)).toEqual([]);
  });
});
