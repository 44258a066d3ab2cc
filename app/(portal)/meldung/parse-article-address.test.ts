import { describe, expect, it } from "vitest";
import { parseArticleAddress } from "./parse-article-address.ts";

describe("an article's address", () => {
  it.each([
    ["30205-erster-kongress", { id: 30205, slug: "erster-kongress", isPdf: false }],
    ["30205", { id: 30205, slug: "", isPdf: false }],
    ["30205-", { id: 30205, slug: "", isPdf: false }],
    ["30205-erster-kongress.pdf", { id: 30205, slug: "erster-kongress", isPdf: true }],
    ["30205.pdf", { id: 30205, slug: "", isPdf: true }],
  ])("%s names its article", (segment, expected) => {
    expect(parseArticleAddress(segment)).toEqual(expected);
  });

  it.each(["", "kongress", "0-null", "9999999999-zu-gross", "-5", "12a-b", "1e3"])("%s names none", (segment) => {
    expect(parseArticleAddress(segment)).toBeNull();
  });
});
