import { describe, expect, it } from "vitest";
import { doc, paragraph } from "#editor/build-body.ts";
import type { ArticleContent } from "../article.ts";
import { compareContents } from "./compare-content.ts";
import { compareLists } from "./compare-list.ts";
import { listChanges } from "./list-changes.ts";

const empty: ArticleContent = {
  kicker: "",
  headline: "Der Rat tagt",
  teaser: "",
  body: doc("Der Rat tagt am Montag."),
  genre: "meldung",
  sectionId: 1,
  authorIds: [1, 2],
  keywordIds: [1, 2, 3],
  links: [],
  recommendedIds: [],
  picture: null,
  displayDate: null,
};

describe("two contents compared", () => {
  it("differ in nothing when they are the same", () => {
    const compared = compareContents([empty, empty]);
    expect(listChanges(compared)).toEqual([]);
    expect(compared.lines.every(({ isChanged }) => !isChanged)).toBe(true);
    expect(compared.facts.every(({ isChanged, steps }) => !isChanged && steps.length === 0)).toBe(true);
  });

  it("say for every change which version made it", () => {
    const first = { ...empty, headline: "Der neue Rat tagt", sectionId: 2 };
    const second = { ...first, body: doc("Der Rat tagt am Dienstag."), keywordIds: [3, 1] };
    const third = {
      ...second,
      sectionId: 3,
      body: doc(paragraph("Der Rat tagt am Dienstag."), paragraph("Alle kamen.")),
    };
    const compared = compareContents([empty, first, second, third]);
    expect(listChanges(compared)).toEqual([[1], [2], [3], [1, 3], [2]]);
    expect(compared.facts.filter(({ isChanged }) => isChanged)).toMatchObject([
      { field: "sectionId", old: 1, new: 3, steps: [1, 3] },
      { field: "keywordIds", old: [1, 2, 3], new: [3, 1], steps: [2] },
    ]);
  });

  it("know where readers are led on to", () => {
    const chosen = { ...empty, recommendedIds: [7, 9] };
    expect(compareContents([empty, chosen]).facts.filter(({ isChanged }) => isChanged)).toMatchObject([
      { field: "recommendedIds", old: [], new: [7, 9], steps: [1] },
    ]);
  });

  it("do not count what was changed and changed back", () => {
    const other = { ...empty, genre: "bericht" as const, kicker: "Neu" };
    expect(listChanges(compareContents([empty, other, empty]))).toEqual([]);
  });
});

describe("two lists compared", () => {
  it.each([
    [[], [], []],
    [
      [1, 2],
      [1, 2],
      ["same 1", "same 2"],
    ],
    [
      [1, 2],
      [2, 3],
      ["same 2", "added 3", "removed 1"],
    ],
    [
      [1, 2, 3],
      [3, 1, 2],
      ["same 3 moved", "same 1", "same 2"],
    ],
  ])("%j and %j", (old, fresh, expected) => {
    const entries = compareLists<number>(old, fresh);
    expect(entries.map(({ kind, value, isMoved }) => `${kind} ${value}${isMoved ? " moved" : ""}`)).toEqual(expected);
  });
});
