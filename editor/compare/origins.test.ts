import { describe, expect, it } from "vitest";
import { doc, paragraph, table } from "../build-body.ts";
import { endingsOf, flatten, originsOf } from "./origins.ts";

const rows = (...texts: readonly string[]) => texts.map((text) => text.split(" "));

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
    const { keys, places } = flatten(doc(first, second));
    expect(places.get(first)).toEqual({ start: 1, end: 5 });
    expect(places.get(second)).toEqual({ start: 5, end: keys.length });
  });
});
