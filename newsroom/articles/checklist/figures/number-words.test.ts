import { describe, expect, it } from "vitest";
import { readNumberWord } from "./number-words.ts";

describe("number words", () => {
  it.each([
    ["zwölf", 12],
    ["Dreißig", 30],
    ["einundzwanzig", 21],
    ["fünfundneunzig", 95],
    ["hundert", 100],
    ["zweihundertfünfzig", 250],
    ["achtzehnhundert", 1_800],
    ["dreitausend", 3_000],
    ["zwölftausendvierhundert", 12_400],
  ])("reads %s", (word, value) => {
    expect(readNumberWord(word)).toBe(value);
  });

  it.each(["ein", "eins", "Achtung", "siebenmal", "Zweifel", "dreist", "tausendfach", ""])(
    "leaves %j alone",
    (word) => {
      expect(readNumberWord(word)).toBeNull();
    },
  );
});
