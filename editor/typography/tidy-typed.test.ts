import { describe, expect, it } from "vitest";
import { applyEdits } from "./text-edits.ts";
import { tidyTyped } from "./tidy-typed.ts";
import { typographyCases, unveilSpaces } from "./typography-cases.ts";

/** Types character by character, as the editor does. */
function type(typed: string, before = ""): string {
  return [...typed].reduce((text, character) => applyEdits(text + character, tidyTyped(text, character)), before);
}

/** What the text behind a sign decides: while it is typed nobody knows it yet. */
const KNOWN_LATER = new Set([
  // Whether a quotation is closed, and where.
  '"Er sagte "Ja" dazu"',
  "„Er sagte „Ja“ dazu“",
  "'Hans' Buch'",
  "Beginn 'ohne Ende",
  "Rock 'n' Roll",
  "Wie geht's",
  // Whether a word follows.
  "'ne gute Idee",
  "die '68er",
  'Kunden"dienst',
  'ein 15"-Monitor',
  "Hans‘ Buch",
  "Eins,,zwei",
  'https://example.de/?q="Amt"',
  "vorname.o'neill@example.de",
  "../bilder/1...2",
  // Whether more of the same sign follows.
  ",,Alte Maschine''",
  'a " b',
  "ein ' allein",
  "so....",
  "1...5",
]);

describe("German typography while typing", () => {
  const cases = Object.values(typographyCases).flat();

  it.each(cases.filter(([written]) => !KNOWN_LATER.has(written)))(
    "makes of %j what it makes of the whole: %j",
    (written, tidy) => {
      expect(type(`${unveilSpaces(written)} `).trimEnd()).toBe(unveilSpaces(tidy));
    },
  );

  it("exchanges at the sign, not later", () => {
    expect(tidyTyped("Er sagt: ", '"')).toEqual([{ from: 9, to: 10, by: "„", rule: "quote" }]);
    expect(tidyTyped("Er geht..", ".")).toMatchObject([{ from: 7, to: 10, by: "…" }]);
    expect(tidyTyped("Er geht -", " ")).toMatchObject([{ from: 8, to: 9, by: "–" }]);
    expect(tidyTyped("§ ", "3")).toMatchObject([{ from: 1, to: 2, by: "\u00a0" }]);
  });

  it("waits until a number or a word is complete", () => {
    expect(tidyTyped("2019-202", "4")).toEqual([]);
    expect(tidyTyped("2019-2024", ".")).toMatchObject([{ from: 4, to: 5, by: "–" }]);
    expect(tidyTyped("10", "%")).toEqual([]);
    expect(tidyTyped("10%", " ")).toMatchObject([{ from: 2, to: 2, by: "\u202f" }]);
  });

  it("does not do again what somebody took back", () => {
    expect(tidyTyped('Er sagt "', "J")).toEqual([]);
    expect(tidyTyped('Er sagt "Ja', " ")).toEqual([]);
    expect(tidyTyped("10 - 12", " ")).toEqual([]);
  });

  it("knows in a long paragraph what was open far in front", () => {
    const long = "wort ".repeat(200);
    expect(tidyTyped(`„Es sind ${long}15`, '"')).toMatchObject([{ by: "“" }]);
    expect(tidyTyped(`Es sind ${long}15`, '"')).toEqual([]);
  });

  it("leaves what is protected", () => {
    expect(tidyTyped("ein Link..", ".", [{ from: 4, to: 10 }])).toEqual([]);
  });
});
