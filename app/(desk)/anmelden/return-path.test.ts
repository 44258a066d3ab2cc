import { describe, expect, it } from "vitest";
import { safeReturnPath } from "./return-path.ts";

describe("the address after signing in", () => {
  it.each(["/redaktion", "/redaktion/artikel?state=draft", "/redaktion/artikel/100001"])("%s is followed", (path) => {
    expect(safeReturnPath(path)).toBe(path);
  });

  it.each([
    undefined,
    ["/redaktion/a", "/redaktion/b"],
    "https://fremd.example/redaktion",
    "//fremd.example/redaktion",
    "/\\fremd.example",
    "/redaktionell",
    "/redaktion/../../fremd",
    "javascript:alert(1)",
    "/api/auth/signout",
  ])("%s leads to the desk instead", (asked) => {
    expect(safeReturnPath(asked)).toBe("/redaktion");
  });
});
