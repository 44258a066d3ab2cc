import { describe, expect, it } from "vitest";
import { DESK_RIGHTS } from "#newsroom/people/desk-policy.ts";
import { currentMark, deskNavigationEntries } from "./desk-navigation-entries.ts";

describe("marking the current entry", () => {
  it("marks the page itself", () => {
    expect(currentMark("/redaktion/artikel", "/redaktion/artikel")).toBe("page");
  });

  it("marks the list when one of its pieces is open", () => {
    expect(currentMark("/redaktion/artikel", "/redaktion/artikel/100007")).toBe("true");
  });

  it("does not mark the desk on every page below it", () => {
    expect(currentMark("/redaktion", "/redaktion/artikel")).toBeUndefined();
  });

  it("does not take a similar beginning for the same place", () => {
    expect(currentMark("/redaktion/abo", "/redaktion/abos")).toBeUndefined();
  });
});

describe("entries of the navigation", () => {
  it("offers an author only what an author may use", () => {
    const labels = deskNavigationEntries
      .filter(({ right }) => (DESK_RIGHTS[right] as readonly string[]).includes("author"))
      .map(({ label }) => label);
    expect(labels).toEqual(["Schreibtisch", "Tafel", "Kalender", "Artikel", "Stichwörter", "Statistik"]);
  });
});
