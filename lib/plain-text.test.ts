import { describe, expect, it } from "vitest";
import { groupedDigits, plainText } from "./plain-text.ts";

describe("a text as people type it into a search", () => {
  it.each([
    ["Bundes\u00adamt", "Bundesamt"],
    ["400\u202f000 Euro", "400 000 Euro"],
    ["§\u00a03", "§ 3"],
    ["Übung – „so“", "Übung – „so“"],
  ])("is plain: %j", (fine, plain) => {
    expect(plainText(fine)).toBe(plain);
  });

  it.each([
    ["400000", "400 000"],
    ["1234567", "1 234 567"],
    ["12500", "12 500"],
    ["2018", null],
    ["400a000", null],
  ])("groups the digits of %s", (word, grouped) => {
    expect(groupedDigits(word)).toBe(grouped);
  });
});
