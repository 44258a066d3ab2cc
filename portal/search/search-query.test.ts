import { describe, expect, it } from "vitest";
import { searchQuerySchema } from "./search-query.ts";

const more = { genre: "", autor: "", jahr: "", sortierung: "" };
const nothing = { q: "", ressort: "", stichwort: "", von: "", bis: "", ...more, seite: 1 };

describe("the search's address", () => {
  it("is read as it was meant", () => {
    const address = { q: " Bürger-Konto ", ressort: "politik", stichwort: "bsi", von: "2018-01-01", bis: "2018-12-31" };
    expect(searchQuerySchema.parse({ ...address, seite: "3" })).toEqual({
      ...address,
      ...more,
      q: "Bürger-Konto",
      seite: 3,
    });
    const wishes = { genre: "bericht", autor: "mara-lind", jahr: "2018", sortierung: "datum" };
    expect(searchQuerySchema.parse(wishes)).toEqual({ ...nothing, ...wishes });
    expect(searchQuerySchema.parse({})).toEqual(nothing);
  });

  it.each([
    { q: ["a", "b"] },
    { seite: "0" },
    { seite: "-1" },
    { seite: "1.5" },
    { seite: "10001" },
    { seite: "zwei" },
    { von: "9.11.2018", bis: "2018-02-30" },
    // A day that PostgreSQL does not know: there was no year 0.
    { von: "0000-01-01", bis: "0000-12-31" },
    { jahr: "18", sortierung: "zufall" },
    { ressort: "x".repeat(101), stichwort: "x".repeat(101) },
    { ressort: "poli\u0000tik", stichwort: "\ud800" },
  ])("counts what cannot be read as absent: %j", (parameters) => {
    expect(searchQuerySchema.parse(parameters)).toEqual(nothing);
  });

  it("is cut to a length that searches fast, never through a character", () => {
    const { q } = searchQuerySchema.parse({ q: `${"x".repeat(199)}😀` });
    expect(q.length).toBeLessThanOrEqual(200);
    expect(q.isWellFormed()).toBe(true);
  });

  it("keeps nothing that PostgreSQL refuses, and composes what some systems type in two characters", () => {
    expect(searchQuerySchema.parse({ q: "\u0000Mu\u0308nchen\ud800" }).q).toMatch(/^\ufffd?München\ufffd?$/);
  });
});
