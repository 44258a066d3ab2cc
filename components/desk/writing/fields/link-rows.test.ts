import { describe, expect, it } from "vitest";
import { linkFieldMessages as words } from "#lib/messages/desk-writing-fields.ts";
import { checkAddress, matchRows, readLines } from "./link-rows.ts";

const rows = matchRows([], ["https://a.de", "https://b.de"]);

describe("rows of the link list", () => {
  it("hands back the very rows when nothing changed", () => {
    expect(matchRows(rows, ["https://a.de", "https://b.de"])).toBe(rows);
  });

  it("lets every address keep its row when the order changes", () => {
    expect(matchRows(rows, ["https://b.de", "https://a.de"]).map(({ id }) => id)).toEqual([2, 1]);
  });

  it("keeps the row of an address that is edited in its place, and gives new ones new rows", () => {
    expect(matchRows(rows, ["https://neu.de", "https://b.de", "https://c.de"])).toEqual([
      { id: 1, href: "https://neu.de" },
      { id: 2, href: "https://b.de" },
      { id: 3, href: "https://c.de" },
    ]);
  });

  it("tells two equal addresses apart", () => {
    const ids = matchRows([], ["https://a.de", "https://a.de"]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe("a typed address", () => {
  it("gets https:// in front of a bare domain", () => {
    expect(checkAddress("www.beispiel.de/x", [])).toEqual({ href: "https://www.beispiel.de/x" });
  });

  it("is refused when it stands in the list already, also without https://", () => {
    expect(checkAddress("a.de", ["https://a.de"])).toEqual({ problem: words.twice });
  });

  it.each(["javascript:alert(1)", "mailto:a@b.de", "kein link", ""])("is refused with a reason: %s", (typed) => {
    expect(checkAddress(typed, [])).toHaveProperty("problem");
  });
});

it("pasted lines become addresses once each; the others are handed back as they were", () => {
  expect(readLines("a.de\r\n\nkein link hier\n https://b.de \na.de", ["https://b.de"])).toEqual({
    hrefs: ["https://a.de"],
    refused: ["kein link hier"],
  });
});
