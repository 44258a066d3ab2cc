import { describe, expect, it } from "vitest";
import { parseRedirectList } from "./parse-redirect-list.ts";

const pairs = (text: string) => parseRedirectList(text).redirects.map(({ from, to }) => [from, to]);

describe("a list of old and new addresses", () => {
  it.each([
    ["semicolons", "/a;/b\n/c;/d"],
    ["commas", "/a,/b\r\n/c,/d\r\n"],
    ["tabs", "/a\t/b\n\n/c\t/d"],
    ["quotation marks", '"/a";"/b"\n"/c";"/d"'],
    ["a heading and a mark of its encoding", "\uFEFFAlt;Neu\n/a;/b\n/c;/d"],
  ])("is read with %s", (_kind, text) => {
    expect(parseRedirectList(text).problems).toEqual([]);
    expect(pairs(text)).toEqual([
      ["/a", "/b"],
      ["/c", "/d"],
    ]);
  });

  it("says of each line what is wrong, and reads the others", () => {
    const { redirects, problems } = parseRedirectList("/a;/b\nb;/c\n/c\n/a;/d\n/a;/b\n/e;http://x.example");
    expect(redirects.map(({ line }) => line)).toEqual([1]);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
    expect(problems[2]?.message).toBe("/a steht schon in Zeile 1, mit einem anderen Ziel.");
  });

  it("keeps a comma in an address where semicolons part the cells", () => {
    expect(pairs("/a,b.html;/b")).toEqual([["/a,b.html", "/b"]]);
  });

  it("has a limit", () => {
    const { redirects, problems } = parseRedirectList("/a;/b\n".repeat(60_000));
    expect([redirects.length, problems.length]).toEqual([0, 1]);
  });
});
