import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "./text-edits.ts";
import { tidied, tidyGerman } from "./tidy-german.ts";
import { typographyCases, unveilSpaces } from "./typography-cases.ts";

const lettersAndDigits = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

describe.each(Object.entries(typographyCases))("German %s", (_, cases) => {
  it.each(cases)("makes of %j %j", (written, tidy) => {
    expect(tidied(unveilSpaces(written))).toBe(unveilSpaces(tidy));
    expect(tidyGerman(unveilSpaces(tidy))).toEqual([]);
  });
});

describe("an exchange", () => {
  it("names its place and its rule, in order", () => {
    expect(tidyGerman('"Ja" - 10 %...')).toEqual([
      { from: 0, to: 1, by: "„", rule: "quote" },
      { from: 3, to: 4, by: "“", rule: "quote" },
      { from: 5, to: 6, by: "–", rule: "dash" },
      { from: 9, to: 10, by: "\u202f", rule: "percent" },
      { from: 11, to: 14, by: "…", rule: "ellipsis" },
    ]);
  });

  it("is read around what is protected as around a word", () => {
    const text = 'Das "Netz" läuft - so "gut"';
    const edits = tidyGerman(text, { protectedRanges: [{ from: 4, to: 10 }] });
    expect(applyEdits(text, edits)).toBe('Das "Netz" läuft – so „gut“');
  });

  it("knows what was open in front", () => {
    expect(tidyGerman('15"')).toEqual([]);
    expect(tidyGerman('15"', { before: "„Er ist " })).toMatchObject([{ by: "“" }]);
  });
});

/** Texts full of what the rules look at, and anything else besides. */
const fragments = fc.constantFrom(
  ..."\"'“”„‚‘’`´,.-–—…§%€ \u00a0\u202f\u2009\n()/:@".split(""),
  ...['"Ja"', " - ", "...", ",,", "''", "z. B.", "i.d.R.", "§ 3", "10 %", "400000", "400 000", "2019-2024", "Dr. M"],
  ...["S. 3-5", "10-12 Uhr", "9. November", "geht's", "'ne", "12 km", "www.a.de", "https://a.de/b'c", "a@b.de", "`x"],
  ...["Wort", "s", "7", "Ü", "\ufffc", "\u00ad", "😀", "e\u0301", "20€", "Nr.", "Mo-Fr", "9.-11. Mai"],
);
const texts = fc.oneof(
  fc.array(fragments, { maxLength: 25 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

describe("German typography, whatever the text", () => {
  it("is done after one time", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = tidied(text);
        expect(tidyGerman(once)).toEqual([]);
        expect(tidied(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it("never changes a letter or a digit, and its exchanges never overlap", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const edits = tidyGerman(text);
        expect(lettersAndDigits(applyEdits(text, edits))).toBe(lettersAndDigits(text));
        for (const [index, edit] of edits.entries())
          expect(edit.from).toBeGreaterThanOrEqual(edits[index - 1]?.to ?? 0);
      }),
      { numRuns: 2000 },
    );
  });

  it("never touches what is protected", () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.integer({ min: 1, max: 30 }), (text, from, length) => {
        const range = { from, to: from + length };
        const touching = tidyGerman(text, { protectedRanges: [range] }).filter(
          (edit) => edit.from < range.to && edit.to > range.from,
        );
        expect(touching).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

// A collection of German law that lies beside the project where it is developed; a clone without it skips nothing else.
const LAWS = new URL("../../../shared/corpora/german/gesetze-sections-10k.jsonl.gz", import.meta.url);

if (existsSync(LAWS)) {
  describe("the sections of German law", () => {
    const sections = gunzipSync(readFileSync(LAWS))
      .toString("utf8")
      .split("\n")
      .filter((line, index) => line !== "" && index % 8 === 0)
      .map((line): { title: string; text: string } => JSON.parse(line))
      .map(({ title, text }) => `${title}\n${text}`);

    it("keep every letter and digit, and are done after one time", () => {
      for (const section of sections) {
        const once = tidied(section);
        if (lettersAndDigits(once) !== lettersAndDigits(section)) expect(once).toBe(section);
        const again = tidyGerman(once);
        if (again.length > 0) expect({ section, again }).toEqual({ section, again: [] });
      }
    }, 120_000);
  });
}
