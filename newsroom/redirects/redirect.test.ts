import { describe, expect, it } from "vitest";
import { problemWithNew, problemWithOld, tidyOld } from "./redirect.ts";

describe("an old address", () => {
  it.each(["/alt.html", "/index.php?id=44", "/a/b/c", "/größe", "/meldungen/2009"])("may be %s", (from) => {
    expect(problemWithOld(from)).toBeNull();
  });

  it.each([
    "",
    "alt",
    "https://alt.example/x",
    "/",
    "//other.example",
    "/\\other.example",
    "/a b",
    "/redaktion",
    "/api/x",
    "/media?x",
  ])("is not %j", (from) => {
    expect(problemWithOld(from)).not.toBeNull();
  });

  it.each([
    [" /alt/ ", "/alt"],
    ["/gr%C3%B6%C3%9Fe", "/größe"],
    ["/alt#mitte", "/alt"],
    ["/alt/?a=1&b=%20", "/alt?a=1&b=%20"],
    ["/%zz", "/%zz"],
    ["/", "/"],
  ])("%j is looked up as %j", (given, tidy) => {
    expect(tidyOld(given)).toBe(tidy);
  });
});

describe("a new address", () => {
  it.each(["/", "/ressort/politik", "/suche?q=a", "https://andere.example/x#y"])("may be %s", (to) => {
    expect(problemWithNew(to)).toBeNull();
  });

  it.each([
    "",
    "x",
    "http://andere.example",
    "javascript:alert(1)",
    "//andere.example",
    "/\\andere.example",
    "https://",
    "https://ein:wort@andere.example",
  ])("is not %j", (to) => {
    expect(problemWithNew(to)).not.toBeNull();
  });
});
