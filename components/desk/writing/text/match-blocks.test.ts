import { describe, expect, it } from "vitest";
import { blockCatalogue } from "./block-catalogue.ts";
import { matchBlocks } from "./match-blocks.ts";

const found = (query: string) => matchBlocks(blockCatalogue, query).map(({ key }) => key);

describe("blocks behind a slash", () => {
  it("are all offered before anything is typed", () => {
    expect(found("")).toEqual(blockCatalogue.map(({ key }) => key));
  });

  it.each(["überschrift", "ueberschrift", "uberschrift", "Übersch"])("finds headings by %j", (query) => {
    expect(found(query).slice(0, 2)).toEqual(["heading2", "heading3"]);
  });

  it("puts the beginning of the name before a word within and other words for it", () => {
    expect(found("z")[0]).toBe("heading2");
    expect(found("kleine zw")).toEqual(["heading3"]);
    expect(found("punkte")).toEqual(["bulletList"]);
    expect(found("liste")[0]).toBe("orderedList");
    expect(found("o-ton")).toEqual(["quote"]);
  });

  it("may find nothing", () => {
    expect(found("qqq")).toEqual([]);
  });
});
