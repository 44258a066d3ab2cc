import { describe, expect, it } from "vitest";
import { indexLetter } from "./index-letter.ts";

describe("the chosen letter of the index", () => {
  it.each([
    ["?buchstabe=o", "o"],
    ["?buchstabe=O", "o"],
    ["?buchstabe=0-9", "0-9"],
    ["", null],
    ["?buchstabe=", null],
    ["?buchstabe=ab", null],
    ["?buchstabe=%C3%B6", null],
    ["?buchstabe=%00", null],
  ])("of %s is %s", (query, letter) => {
    expect(indexLetter(new Request(`http://localhost/stichwort${query}`))).toBe(letter);
  });
});
