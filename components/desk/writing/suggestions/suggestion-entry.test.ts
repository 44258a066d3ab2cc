import { describe, expect, it } from "vitest";
import type { KeywordSuggestions, Passage } from "#newsroom/keywords/suggestions/suggestion.ts";
import { excerptOf, openEntries } from "./suggestion-entry.ts";

const suggestions: KeywordSuggestions = {
  proposals: [
    { id: 1, name: "Politik", acronym: null, kind: "section", source: "section", passages: [], score: 3 },
    { id: 2, name: "Amt für Beispiele", acronym: "AfB", kind: null, source: "text", passages: [], score: 2 },
  ],
  candidates: [
    { name: "Anna Kern", acronym: null, kind: "person", reason: "speech", evidence: "sagte", passages: [] },
    { name: "Amt Nord", acronym: "AN", kind: "organisation", reason: "acronym-behind", evidence: "AN", passages: [] },
  ],
};
const entriesFor = (given: Partial<Parameters<typeof openEntries>[0]>) =>
  openEntries({ suggestions, chosen: [], dismissed: new Set(), ...given });

describe("suggestions that are left to offer", () => {
  it("say what they are and why", () => {
    const { known, fresh } = entriesFor({});
    expect([...known, ...fresh].map(({ label, detail }) => [label, detail])).toEqual([
      ["Politik", "Ressort · aus dem Ressort"],
      ["Amt für Beispiele (AfB)", ""],
      ["Anna Kern", "Person: steht bei ‚sagte‘"],
      ["Amt Nord (AN)", "Organisation: mit Abkürzung in Klammern"],
    ]);
  });

  it("are neither chosen nor dismissed", () => {
    const { known, fresh } = entriesFor({
      chosen: [
        { id: 1, name: "Politik", acronym: null },
        { id: 9, name: "anna kern", acronym: null },
      ],
      dismissed: new Set(["2", "new Amt Nord (AN)"]),
    });
    expect([known, fresh]).toEqual([[], []]);
  });
});

describe("the excerpt around a passage", () => {
  const excerpt = (text: string, written: string) => {
    const start = text.indexOf(written);
    const passage: Passage = { field: "body", block: 1, start, end: start + written.length, written };
    const { before, behind } = excerptOf({ headline: "", kicker: "", teaser: "", body: ["", text] }, passage);
    return `${before}[${written}]${behind}`;
  };

  it.each([
    ["Das Amt prüft.", "Amt", "Das [Amt] prüft."],
    [
      "Nach langer Debatte hat der Landtag das Amt für Beispiele gegründet, das im Herbst seine Arbeit beginnt.",
      "Amt für Beispiele",
      "… hat der Landtag das [Amt für Beispiele] gegründet, das im Herbst …",
    ],
    ["Amt", "Amt", "[Amt]"],
    [`${"x".repeat(60)}-Amt-${"y".repeat(60)}`, "Amt", `… ${"x".repeat(27)}-[Amt] …`],
  ])("%s", (text, written, shown) => {
    expect(excerpt(text, written)).toBe(shown);
  });
});
