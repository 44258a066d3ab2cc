import { describe, expect, it } from "vitest";
import { countFilters, isNarrowed, listAddress, readArticleFilter } from "./article-address.ts";

const readAddress = (address: string) => {
  const { pathname, searchParams } = new URL(address, "https://portal.example");
  expect(pathname).toBe("/redaktion/artikel");
  return readArticleFilter(Object.fromEntries(searchParams));
};

describe("the address of the article list", () => {
  it("is bare when nothing is filtered", () => {
    expect(listAddress(readArticleFilter({}))).toBe("/redaktion/artikel");
  });

  it("gives back the filter it was made of", () => {
    const filter = {
      q: "100 % Öl & Gas",
      state: "trash",
      section: 3,
      author: 12,
      genre: "interview",
      keyword: 7,
      sort: "headline",
      after: "Übung ~ 1~100007",
    } as const;
    expect(readAddress(listAddress(filter))).toEqual(filter);
  });

  it("drops only the usual order, not a word that happens to be called like it", () => {
    expect(listAddress({ q: "changed", sort: "changed" })).toBe("/redaktion/artikel?q=changed");
  });

  it("speaks German", () => {
    expect(listAddress({ state: "in_review", keyword: 7 })).toBe("/redaktion/artikel?zustand=in_review&stichwort=7");
  });

  it("forgets what cannot be read", () => {
    const typed = { zustand: "weg", ressort: "x", autor: "-1", stichwort: ["1", "2"], sortierung: "id", q: ["a"] };
    expect(listAddress(readArticleFilter(typed))).toBe("/redaktion/artikel");
    expect(readArticleFilter({ stichwort: "99999999999" }).keyword).toBeUndefined();
  });

  it("reads the empty fields of a sent form as absent", () => {
    const sent = { q: "", zustand: "", ressort: "", autor: "", genre: "", sortierung: "" };
    expect(readArticleFilter(sent)).toEqual(readArticleFilter({}));
  });
});

describe("a filter", () => {
  it("is counted without search, keyword, order and page", () => {
    expect(countFilters(readArticleFilter({ q: "x", stichwort: "1", sortierung: "headline", nach: "a~1" }))).toBe(0);
    expect(countFilters(readArticleFilter({ zustand: "draft", ressort: "1", autor: "1", genre: "bericht" }))).toBe(4);
  });

  it("narrows the list unless it only orders or pages it", () => {
    expect(isNarrowed(readArticleFilter({ sortierung: "headline", nach: "a~1", q: "  " }))).toBe(false);
    expect(isNarrowed(readArticleFilter({ stichwort: "1" }))).toBe(true);
    expect(isNarrowed(readArticleFilter({ q: "x" }))).toBe(true);
  });
});
