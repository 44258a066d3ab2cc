import { describe, expect, it } from "vitest";
import { measureText } from "./measures.ts";

describe("measureText", () => {
  it.each([
    ["", 0, 0, 0],
    ["Wort", 4, 4, 1],
    ["Der E-Government-Kongress – ein Erfolg.", 39, 35, 4],
    ["Zwei\n\nAbsätze hier", 16, 15, 3],
    ["👩‍👩‍👧 u\u0308", 3, 2, 1],
    ["a\u00a0b", 3, 2, 2],
    ["zum 1.1.2026\r\nund", 15, 14, 3],
  ])("counts %j", (text, characters, charactersWithoutSpaces, words) => {
    expect(measureText(text)).toEqual({ characters, charactersWithoutSpaces, words });
  });
});
