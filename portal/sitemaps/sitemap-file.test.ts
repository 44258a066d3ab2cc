import { describe, expect, it } from "vitest";
import { parseSitemapFile, shardsOf, sitemapFileName } from "./sitemap-file.ts";

describe("the name of a sitemap", () => {
  it.each([
    ["seiten.xml", { kind: "pages" }],
    ["2018-11.xml", { kind: "month", month: "2018-11", shard: 1 }],
    ["2018-11-12.xml", { kind: "month", month: "2018-11", shard: 12 }],
    ["stichwoerter-2.xml", { kind: "list", list: "stichwoerter", shard: 2 }],
  ])("%s says what is in it, and comes back", (name, file) => {
    const parsed = parseSitemapFile(name);
    expect(parsed).toEqual(file);
    expect(parsed && sitemapFileName(parsed)).toBe(name);
  });

  it.each([
    "2018-13.xml",
    "2018-11-1.xml",
    "2018-11-02.xml",
    "autoren-1.xml",
    "0000-01.xml",
    "2018-00.xml",
    "2018-11-0.xml",
    "seiten-2.xml",
    "toString.xml",
    "2018-11",
    "x.xml",
  ])("%s is none", (name) => expect(parseSitemapFile(name)).toBeNull());

  it("has shards of ten thousand", () => {
    expect([0, 1, 10_000, 10_001].map((entries) => shardsOf(entries).length)).toEqual([0, 1, 1, 2]);
  });
});
