import { describe, expect, it } from "vitest";
import type { KeywordOption } from "../writing-article.ts";
import { keywordChoices } from "./keyword-choice.ts";

const bsi: KeywordOption = {
  id: 1,
  name: "Bundesamt für Sicherheit in der Informationstechnik",
  acronym: "BSI",
  kind: "organisation",
};
const erfurt: KeywordOption = { id: 2, name: "Erfurt", acronym: null, kind: null };

function labels(typed: string, options: readonly KeywordOption[], chosen: readonly KeywordOption[] = []): string[] {
  return keywordChoices({ options, chosen, typed, isCurrent: true }).map(({ label }) => label);
}

describe("what the keyword field offers", () => {
  it("shows acronym, kind and the alias by which a keyword was found", () => {
    const [choice] = keywordChoices({
      options: [{ ...bsi, matchedAlias: "BSI Bonn" }],
      chosen: [],
      typed: "BSI Bonn",
      isCurrent: true,
    });
    expect(choice?.label).toBe("Bundesamt für Sicherheit in der Informationstechnik (BSI)");
    expect(choice?.detail).toBe("Organisation · gefunden über ‚BSI Bonn‘");
  });

  it("leaves out what is chosen already", () => {
    expect(labels("e", [erfurt, bsi], [erfurt])).not.toContain("Erfurt");
  });

  it("offers to create what nobody bears, after everything that was found", () => {
    expect(labels("Erf", [erfurt])).toEqual(["Erfurt", "‚Erf‘ anlegen"]);
  });

  it.each([
    ["its name in other letters", "erfurt", [erfurt]],
    ["its name with the acronym", "Bundesamt für Sicherheit in der Informationstechnik (BSI)", [bsi]],
    ["its alias", "BSI Bonn", [{ ...bsi, matchedAlias: "BSI Bonn" }]],
  ])("does not offer to create a keyword again by %s", (_, typed, options) => {
    expect(labels(typed, options).some((label) => label.endsWith("anlegen"))).toBe(false);
  });

  it("does not offer to create what is chosen already", () => {
    expect(labels("Erfurt", [], [erfurt])).toEqual([]);
  });

  it("offers nothing new before it is known whether it is new", () => {
    expect(keywordChoices({ options: [], chosen: [], typed: "Erfurt", isCurrent: false })).toEqual([]);
  });
});
