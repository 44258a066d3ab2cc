import { describe, expect, it } from "vitest";
import { moveOfKey, rowAfter } from "./list-moves.ts";

describe("a key in the list", () => {
  it("moves between rows and finds the search", () => {
    expect(["j", "ArrowDown", "k", "ArrowUp", "/"].map((key) => moveOfKey(key, "row"))).toEqual([
      "next",
      "next",
      "previous",
      "previous",
      "search",
    ]);
  });

  it("is only a letter where letters are typed", () => {
    for (const key of ["j", "k", "/", "ArrowDown", "ArrowUp"]) expect(moveOfKey(key, "text")).toBeNull();
    for (const key of ["j", "k", "/", "ArrowUp"]) expect(moveOfKey(key, "search")).toBeNull();
  });

  it("leaves the arrows to the page as long as no row has the focus", () => {
    expect(moveOfKey("ArrowDown", "elsewhere")).toBeNull();
    expect(moveOfKey("j", "elsewhere")).toBe("next");
    expect(moveOfKey("ArrowDown", "search")).toBe("next");
  });

  it("means nothing otherwise, whatever objects inherit", () => {
    expect(moveOfKey("Enter", "row")).toBeNull();
    expect(moveOfKey("toString", "row")).toBeNull();
  });
});

describe("the next row", () => {
  it("begins at the top and stops at both ends", () => {
    expect(rowAfter("next", -1, 3)).toBe(0);
    expect(rowAfter("previous", -1, 3)).toBe(0);
    expect(rowAfter("next", 0, 3)).toBe(1);
    expect(rowAfter("next", 2, 3)).toBe(2);
    expect(rowAfter("previous", 0, 3)).toBe(0);
  });

  it("does not exist in an empty list", () => expect(rowAfter("next", -1, 0)).toBeNull());
});
