import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance.ts";
import { readTerms } from "./search-terms.ts";
import { spellingsOf, withoutLink } from "./word-forms.ts";

const word = (text: string) => ({ text, isPhrase: false, isExcluded: false });

describe("what was typed", () => {
  it.each([
    ["digitale Akte", [[word("digitale"), word("Akte")]]],
    ["„digitale Akte“ Amt", [[{ ...word("digitale Akte"), isPhrase: true }, word("Amt")]]],
    [
      'Akte -Amt -"am Ort"',
      [[word("Akte"), { ...word("Amt"), isExcluded: true }, { text: "am Ort", isPhrase: true, isExcluded: true }]],
    ],
    ["Rathaus OR Akte", [[word("Rathaus")], [word("Akte")]]],
    ["- -- OR", []],
  ])("is read: %s", (q, alternatives) => {
    expect(readTerms(q)).toEqual(alternatives);
  });

  it("has a bound", () => {
    expect(readTerms("a ".repeat(100))[0]).toHaveLength(16);
  });
});

describe("a word", () => {
  it("is spelt with umlauts and without", () => {
    expect(spellingsOf("Muellgebuehr")).toContain("müllgebühr");
    expect(spellingsOf("Gößnitz")).toContain("goessnitz");
  });

  it("stands in a compound with a linking ending or without", () => {
    expect(withoutLink("verwaltungs")).toEqual(["verwaltung", "verwaltungs"]);
  });

  it.each([
    ["gesetz", "gesetz", 0],
    ["gezetz", "gesetz", 1],
    ["geestz", "gesetz", 1],
    ["geset", "gesetz", 1],
    ["", "amt", 3],
  ])("is %s, near %s", (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });
});
