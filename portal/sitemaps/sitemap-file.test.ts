import { describe, expect, it } from "vitest";
import { parseSitemapFile, sitemapFileName } from "./sitemap-file.ts";

describe("the name of a sitemap", () => {
  it.each(["seiten.xml", "2018-11.xml", "2018-11-2.xml", "stichwoerter.xml", "autoren-3.xml"])("%s is one", (name) => {
    const file = parseSitemapFile(name);
    if (file === null) throw new Error(`${name} is none.`);
    expect(sitemapFileName(file)).toBe(name);
  });

  it.each([
    "2018-13.xml",
    "2018-00.xml",
    "0000-01.xml",
    "2018-11-1.xml",
    "2018-11-0.xml",
    "personen.xml",
    "seiten-2.xml",
    ".xml",
  ])("%s is none", (name) => {
    expect(parseSitemapFile(name)).toBeNull();
  });
});
