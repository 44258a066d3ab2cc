import { describe, expect, it } from "vitest";
import { readGndId, readWikidataId } from "./keyword-identifiers.ts";

describe("an item of Wikidata", () => {
  it.each([
    ["Q183", "Q183"],
    [" q64 ", "Q64"],
    ["https://www.wikidata.org/wiki/Q5879", "Q5879"],
    ["Q0", null],
    ["Q", null],
    ["P31", null],
    ["183", null],
    ["Q12x", null],
    ["", null],
  ])("%j", (written, id) => {
    expect(readWikidataId(written)).toBe(id);
  });
});

describe("a number of the GND", () => {
  it.each([
    ["118540238", "118540238"],
    ["119545373", "119545373"],
    ["4005728-8", "4005728-8"],
    ["4011882-4", "4011882-4"],
    ["2031351-2", "2031351-2"],
    ["1022762257", "1022762257"],
    ["https://d-nb.info/gnd/4005728-8/", "4005728-8"],
    ["118540239", null],
    ["4005728-9", null],
    ["1022762258", null],
    ["40057288", null],
    ["Berlin", null],
    ["", null],
  ])("%j", (written, id) => {
    expect(readGndId(written)).toBe(id);
  });
});
