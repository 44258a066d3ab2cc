import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KEYWORD_KINDS } from "../keyword.ts";
import { findMentions } from "./find-mentions.ts";
import { findNamedKeywords, rankKeywords } from "./rank-keywords.ts";
import { readTokens } from "./read-tokens.ts";
import type { VocabularyKeyword } from "./suggestion.ts";
import { buildVocabularyIndex } from "./vocabulary-index.ts";

const naughty = [
  "C++",
  ".NET",
  "AT&T",
  "§ 3a",
  "24/7",
  "--",
  "„“",
  "O'Neill",
  "null",
  "__proto__",
  "constructor",
  "toString",
  "E-Government-Gesetz",
  "e. V.",
  "Müller".normalize("NFD"),
  "Müller",
  "STRASSE",
  "ﬁ ½ Ⅷ ﷺ ẞ ı İ",
  "👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 👍🏽",
  "❤️",
  "田中さん",
  "مرحبا",
  "\u{10ffff}",
  "<script>alert(1)</script>",
  "$1 {{1}} %s",
  "\\u0000",
  "Z̸̡͎͗a̴͕͑l̵͖͝g̸̭̽o̵͚͝",
  "Die",
  "in",
  "A",
  "Landkreis Ammertal",
  "Ammertal",
  "Bündnis „Digitale Stadt“",
];

const words = [
  "Bundesamt",
  "für",
  "der",
  "Städte",
  "E-Akte",
  "BSI",
  "Thüringer",
  "Anna",
  "Kern",
  "und",
  "Halle",
  "GmbH",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(...naughty),
  fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((list) => list.join(" ")),
);
/** As a keyword's name is stored: one line without space at its edges, with something to see. */
const name = anyText
  .map((text) => text.toWellFormed().replace(/\s+/g, " ").trim())
  .filter((text) => readTokens(text).length > 0);
const keyword = fc.record({
  id: fc.nat(),
  name,
  kind: fc.constantFrom(...KEYWORD_KINDS, null),
  acronym: fc.oneof(fc.constant(null), name),
  aliases: fc.array(name, { maxLength: 2 }),
});
const vocabulary = fc.uniqueArray(keyword, { minLength: 1, maxLength: 8, selector: ({ id }) => id });
/** Whole words: around the name stand spaces or the marks of a sentence. */
const before = fc.constantFrom("", "Das ", "in ", "„", "(", "\n", "des\u00a0");
const behind = fc.constantFrom("", ".", " sagt es", ", und", ")", "“", "\u00a0und", "? ", "\nZeile");

const wordsOf = (text: string) => ({ headline: text, kicker: "", teaser: text, body: [text, ""] });
const nameOf = (list: readonly VocabularyKeyword[], pick: number) => {
  const chosen = list[pick % list.length];
  if (chosen === undefined) throw new Error("empty vocabulary");
  return chosen;
};

describe("for any vocabulary and any text", () => {
  it("finds every exact name, acronym and alias, unless a longer name stands around it", () => {
    fc.assert(
      fc.property(vocabulary, fc.nat(), before, behind, anyText, (list, pick, front, back, rest) => {
        const index = buildVocabularyIndex(list);
        const wanted = nameOf(list, pick);
        for (const written of [wanted.name, ...wanted.aliases, ...(wanted.acronym ? [wanted.acronym] : [])]) {
          const text = `${front}${written}${back} ${rest.toWellFormed()}`;
          const { start, end } = spanOf(written, front.length);
          const isCovered = findMentions(index, text).some(
            (mention) =>
              mention.start <= start &&
              mention.end >= end &&
              (mention.keyword.id === wanted.id || mention.end - mention.start > end - start),
          );
          expect(isCovered, JSON.stringify({ written, text })).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("points at words that stand there, and nowhere inside a word", () => {
    fc.assert(
      fc.property(vocabulary, fc.array(anyText, { maxLength: 6 }), (list, parts) => {
        const text = [...parts, list[0]?.name].join(" ");
        const bounds = readTokens(text);
        for (const { start, end } of findMentions(buildVocabularyIndex(list), text)) {
          expect(bounds.some((token) => token.start === start)).toBe(true);
          expect(bounds.some((token) => token.end === end)).toBe(true);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  it("gives the same order every time, whatever the order of the vocabulary", () => {
    fc.assert(
      fc.property(vocabulary, fc.array(anyText, { maxLength: 6 }), (list, parts) => {
        const text = [...parts, ...list.map((one) => one.name)].join(" und ");
        const rank = (given: readonly VocabularyKeyword[]) =>
          rankKeywords({
            named: findNamedKeywords(buildVocabularyIndex(given), wordsOf(text)),
            countOf: (id) => id % 50,
            ofSection: null,
          });
        expect(rank([...list].reverse())).toEqual(rank(list));
      }),
    );
  });
});

/** Where a name stands when it is written at an offset, without signs at its edges that never decide (quotes). */
function spanOf(written: string, offset: number): { readonly start: number; readonly end: number } {
  const tokens = readTokens(written);
  const hard = tokens.filter(({ sort }) => sort !== "soft");
  const all = hard.length > 0 ? hard : tokens;
  return { start: offset + (all[0]?.start ?? 0), end: offset + (all.at(-1)?.end ?? 0) };
}
