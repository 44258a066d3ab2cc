import { describe, expect, it } from "vitest";
import { addEntry, moveEntry, removeEntry } from "./ordered-list.ts";

const letters = ["a", "b", "c"];
const same = (letter: string) => letter;

describe("moving an entry", () => {
  it("puts it where it belongs and keeps the rest in order", () => {
    expect(moveEntry(letters, 0, 2)).toEqual(["b", "c", "a"]);
    expect(moveEntry(letters, 2, 0)).toEqual(["c", "a", "b"]);
    expect(letters).toEqual(["a", "b", "c"]);
  });

  it.each([
    [0, -1],
    [2, 3],
    [5, 0],
    [1, 1],
  ])("hands back the very list when nothing moves (%i to %i)", (from, to) => {
    expect(moveEntry(letters, from, to)).toBe(letters);
  });
});

describe("removing and adding", () => {
  it("removes by place", () => {
    expect(removeEntry(letters, 1)).toEqual(["a", "c"]);
    expect(removeEntry(letters, -1)).toBe(letters);
    expect(removeEntry(letters, 3)).toBe(letters);
  });

  it("adds at the end and never twice", () => {
    expect(addEntry(letters, "d", same)).toEqual(["a", "b", "c", "d"]);
    expect(addEntry(letters, "b", same)).toBe(letters);
  });
});
