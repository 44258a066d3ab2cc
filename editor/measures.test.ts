import { describe, expect, it } from "vitest";
import { distanceFrom, measureText, readingMinutes } from "./measures.ts";

describe("measureText", () => {
  it.each([
    ["", 0, 0, 0],
    ["Wort", 4, 4, 1],
    ["Der E-Government-Kongress – ein Erfolg.", 39, 35, 4],
    ["Zwei\n\nAbsätze hier", 16, 15, 3],
    ["👩‍👩‍👧 u\u0308", 3, 2, 1],
    ["a\u00a0b", 3, 2, 2],
    ["Druck\u00aderzeugnis", 14, 14, 1],
    ["\ufeffeins\u200b", 4, 4, 1],
    ["z.\u202fB. 400\u202f000", 13, 10, 4],
    ["zum 1.1.2026\r\nund", 15, 14, 3],
  ])("counts %j", (text, characters, charactersWithoutSpaces, words) => {
    expect(measureText(text)).toEqual({ characters, charactersWithoutSpaces, words });
  });
});

it("rounds the reading time up to whole minutes", () => {
  expect([0, 1, 220, 221, 1100].map(readingMinutes)).toEqual([0, 1, 1, 2, 5]);
});

it("says how far a text is over or under its target, in the target's unit", () => {
  const measured = { characters: 2130, lines: 38 };
  expect(distanceFrom({ unit: "characters", length: 2000 }, measured)).toBe(130);
  expect(distanceFrom({ unit: "lines", length: 40 }, measured)).toBe(-2);
});
