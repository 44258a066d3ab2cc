import { describe, expect, it } from "vitest";
import { doc, paragraph, table } from "../build-body.ts";
import { endingsOf, flatten, originsOf } from "./origins.ts";

/** Words, cut into chunks by bars. */
const rows = (...texts: readonly string[]) => texts.map((text) => text.split("|").map((chunk) => chunk.split(" ")));

describe("who brought a word", () => {
  it.each([
    [
      ["a b", "a b"],
      [0, 0],
    ],
    [
      ["a", "a b", "a b c"],
      [0, 1, 2],
    ],
    [
      ["a b", "b", "a b"],
      [2, 0],
    ],
    [
      ["", "x y"],
      [1, 1],
    ],
    [["a"], [0]],
    [
      ["a b|c d", "a b|x d|c d", "a y|x d|c d"],
      [0, 2, 1, 1, 0, 0],
    ],
    [
      ["a b|c d", "c d|a b"],
      [0, 0, 1, 1],
    ],
  ])("finds in %j the version of its first appearance", (texts, origins) => {
    expect(originsOf(rows(...texts))).toEqual(origins);
  });

  it.each([
    [
      ["a b", "a b"],
      [null, null],
    ],
    [
      ["a b c", "b c", "c"],
      [1, 2, null],
    ],
    [
      ["a b", "b", "a b"],
      [1, null],
    ],
  ])("finds in %j the version in which it is missing first", (texts, endings) => {
    expect(endingsOf(rows(...texts))).toEqual(endings);
  });

  it("knows where each node of a text begins and ends", () => {
    const [first, second] = [paragraph("Der Rat"), table("", ["Ort"], ["Aue"])];
    const { chunks, places } = flatten(doc(first, second));
    expect(places.get(first)).toEqual({ start: 1, end: 5 });
    expect(places.get(second)).toEqual({ start: 5, end: chunks.flat().length });
  });
});
