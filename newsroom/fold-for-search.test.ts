import { describe, expect, it } from "vitest";
import { foldForSearch } from "./fold-for-search.ts";

describe("folding for search", () => {
  it.each([
    ["Müller", "mueller"],
    ["MUELLER", "mueller"],
    ["Größe", "groesse"],
    ["GRÖẞE", "groesse"],
    ["Ärzte", "aerzte"],
    ["Čapek", "capek"],
    ["Sächsisches  Staats-\n ministerium ", "saechsisches staats- ministerium"],
    ["ﬁnanzen", "finanzen"],
    ["Ⅳ", "iv"],
    ["Bundes\u00adamt", "bundesamt"],
    ["400\u202f000", "400 000"],
    ["田中", "田中"],
    ["", ""],
    [" \t\n", ""],
  ])("turns %j into %j", (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it("does not ask whether an umlaut came as one character or as two", () => {
    for (const text of ["Müller", "Größe", "Ärzte", "ÖFFENTLICH", "Čapek"]) {
      expect(foldForSearch(text.normalize("NFD"))).toBe(foldForSearch(text));
    }
  });

  it("is stable: folding again changes nothing", () => {
    for (const text of ["Müller", "Straße & Söhne", "İstanbul", "e\u0301\u0323", "ǅ", "½"]) {
      expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
    }
  });
});
