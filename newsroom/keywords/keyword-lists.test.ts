import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replaceInLists, replaceKeyword } from "./keyword-lists.ts";

describe("a keyword is replaced by another one", () => {
  it.each([
    [[1], [9]],
    [
      [3, 1, 2],
      [3, 9, 2],
    ],
    [
      [1, 2, 9],
      [9, 2],
    ],
    [
      [9, 2, 1, 4],
      [9, 2, 4],
    ],
    [
      [2, 3],
      [2, 3],
    ],
    [[], []],
  ])("%j becomes %j", (list, expected) => {
    expect(replaceKeyword(list, 1, 9)).toEqual(expected);
  });

  it("and the order of the others, and their number, stays in every list", () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 8 });
    fc.assert(
      fc.property(ids, (list) => {
        const others = (one: readonly number[]) => one.filter((id) => id !== 1 && id !== 2);
        const replaced = replaceKeyword(list, 1, 2);
        expect(others(replaced)).toEqual(others(list));
        expect(new Set(replaced).size).toBe(replaced.length);
        expect(replaced.includes(2)).toBe(list.includes(1) || list.includes(2));
      }),
    );
  });

  it("only where it stands", () => {
    const lists = new Map([
      [10, [1, 2]],
      [11, [2, 3]],
    ]);
    expect([...replaceInLists(lists, 1, 5)]).toEqual([[10, [5, 2]]]);
  });
});
