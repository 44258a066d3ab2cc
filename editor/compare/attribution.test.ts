import { describe, expect, it } from "vitest";
import type { ArticleBody, ParagraphNode } from "../body.ts";
import { doc, heading, paragraph } from "../build-body.ts";
import { attribute } from "./attribution.ts";
import { compareLine } from "./compare-line.ts";

describe("in which version it happened", () => {
  const [old, middle, fresh] = [
    paragraph("Der Rat tagt am Montag."),
    paragraph("Der neue Rat tagt am Montag."),
    paragraph("Der neue Rat tagt."),
  ];
  const texts: ArticleBody[] = [doc(old), doc(middle), doc(fresh)];

  it("is found for every changed stretch of a line", () => {
    const by = attribute(texts);
    const steps = compareLine(old.content, fresh.content).map((piece) => {
      if (piece.kind === "same") return null;
      return [piece.kind, piece.kind === "removed" ? by.took(old, piece) : by.brought(fresh, piece)];
    });
    expect(steps.filter((step) => step !== null)).toEqual([
      ["added", [1]],
      ["removed", [2]],
    ]);
  });

  it("is found for whole blocks", () => {
    const [first, second]: ParagraphNode[] = [paragraph("Erster Absatz."), paragraph("Zweiter Absatz.")];
    const title = heading(2, "Neu");
    if (first === undefined || second === undefined) throw new Error("Two paragraphs were built.");
    const by = attribute([doc(first, second), doc(second), doc(second), doc(title, second)]);
    expect(by.took(first)).toEqual([1]);
    expect(by.brought(title)).toEqual([3]);
    expect(by.brought(second)).toEqual([]);
  });

  it("names nobody for what came back to what it was, unless only one can have done it", () => {
    const [before, after] = [doc("Ja."), doc("Nein.")];
    const [line] = after.content;
    if (line === undefined) throw new Error("A paragraph was built.");
    expect(attribute([before, after]).brought(line)).toEqual([1]);
    expect(attribute([doc("Ja."), doc("Nein."), doc("Ja.")]).brought(paragraph("fremd"))).toEqual([]);
  });
});
