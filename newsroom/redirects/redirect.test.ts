import { describe, expect, it } from "vitest";
import { problemWithNew, problemWithOld, tidyOld, withoutOrigin } from "./redirect.ts";

describe("an old address", () => {
  it.each(["/alt.html", "/index.php?id=44", "/a/b/c", "/größe", "/meldungen/2009", "/Mein Dokument.pdf"])(
    "may be %s",
    (from) => {
      expect(problemWithOld(from)).toBeNull();
    },
  );

  it.each([
    "",
    "alt",
    "https://alt.example/x",
    "/",
    "//other.example",
    "/\\other.example",
    "/a\tb",
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
    ["/Mein%20Dokument.pdf", "/Mein Dokument.pdf"],
    ["/alt?", "/alt"],
    ["/alt?q=größe", "/alt?q=gr%C3%B6%C3%9Fe"],
    ["//other.example", "//other.example"],
    ["/", "/"],
  ])("%j is looked up as %j", (given, tidy) => {
    expect(tidyOld(given)).toBe(tidy);
  });
});

describe("a new address", () => {
  it.each([
    ["https://portal.example/ressort/politik?a=1#b", "/ressort/politik?a=1#b"],
    ["https://andere.example/x", "https://andere.example/x"],
    ["/ressort/politik", "/ressort/politik"],
  ])("%s is %s on this site", (written, to) => {
    expect(withoutOrigin(written, "https://portal.example")).toBe(to);
  });

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
