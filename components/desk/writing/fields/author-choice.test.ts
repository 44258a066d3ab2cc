import { describe, expect, it } from "vitest";
import { authorChoices, authorLabel } from "./author-choice.ts";

const beck = { id: 1, name: "Anna Beck", initials: "ab" };
const oezdemir = { id: 2, name: "Meral Özdemir", initials: "mö" };
const unnamed = { id: 3, name: null, initials: "sav" };
const persons = [beck, oezdemir, unnamed];

describe("persons for the by-line", () => {
  it.each([
    ["beck", [1]],
    ["oezd", [2]],
    ["Öz", [2]],
    ["moe", [2]],
    ["sav", [3]],
    ["anna beck", [1]],
    ["", [1, 2, 3]],
    ["xyz", []],
  ])("are found by name and initials: %s", (typed, ids) => {
    expect(authorChoices(persons, [], typed).map(({ author }) => author.id)).toEqual(ids);
  });

  it("are not offered twice", () => {
    expect(authorChoices(persons, [beck], "").map(({ author }) => author.id)).toEqual([2, 3]);
  });

  it("show their initials, and nothing else while they have no name", () => {
    expect(authorLabel(beck)).toBe("Anna Beck (ab)");
    expect(authorLabel(unnamed)).toBe("(sav)");
  });
});
