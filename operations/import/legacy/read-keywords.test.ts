import { describe, expect, it } from "vitest";
import { buildLegacyText, parsePage } from "./build-legacy-text.ts";

const keyed = (keywords: string[], body = ["Der Text. (mw)"]) =>
  parsePage(buildLegacyText({ keywords, body })).keywords.map(({ name, acronym, kind }) => ({ name, acronym, kind }));
const named = (...keywords: string[]) => keyed(keywords).map((keyword) => keyword.name);

describe("the keyword line", () => {
  it.each([
    [["Stichwörter: A, B ,C"], ["A", "B", "C"]],
    [["Stichwoerter : A"], ["A"]],
    [
      ["Stichwörter:", "A, B"],
      ["A", "B"],
    ],
    [
      ["Stichwörter: A,", "B, C"],
      ["A", "B", "C"],
    ],
    [["Stichwörter: A,, B,"], ["A", "B"]],
    [["Stichwörter: Amt (Nord, Süd), B"], ["Amt (Nord, Süd)", "B"]],
    [["Stichwörter: Amt (Nord, B"], ["Amt (Nord", "B"]],
    [["Stichwörter:"], []],
    [[], []],
  ])("%j", (lines, names) => {
    expect(named(...lines)).toEqual(names);
  });

  it("leaves a keyword aside that was named before", () => {
    const page = parsePage(buildLegacyText({ keywords: ["Stichwörter: Verwaltung, Brücke, VERWALTUNG"] }));
    expect(page.keywords.map((keyword) => keyword.name)).toEqual(["Verwaltung", "Brücke"]);
    expect(page.leftAside[0]?.text).toBe("VERWALTUNG");
  });
});

describe("acronym and kind", () => {
  it.each([
    ["verwaltung", null, "section"],
    ["Landesamt für Brücken (LfB)", "LfB", "organisation"],
    ["Halle (Saale)", null, null],
    ["Nordwerk Systeme GmbH", null, "organisation"],
    ["Hessen", null, "place"],
    ["Oberlinden", null, null],
    ["Onlinezugangsgesetz (OZG)", "OZG", "law"],
    ["Melderechtsgesetz 2.0", null, "law"],
    ["Künstliche Intelligenz (KI)", "KI", null],
    ["Karla Nebel", null, "person"],
    ["Digitale Dienste", null, null],
  ])("%s", (written, acronym, kind) => {
    const body = ["Es sprach Ministerin Karla Nebel. Später sprach Abteilungsleiter Digitale Dienste Uwe Ast. (mw)"];
    expect(keyed([`Stichwörter: ${written}`], body)).toEqual([
      { name: acronym ? written.slice(0, written.indexOf(" (")) : written, acronym, kind },
    ]);
  });

  it("are explained for every keyword", () => {
    const page = parsePage(buildLegacyText({ keywords: ["Stichwörter: Verwaltung, Brücke"] }));
    expect(page.keywords.map((keyword) => keyword.reason)).toEqual([
      "heißt wie das Ressort",
      "nicht eindeutig, bitte die Art wählen",
    ]);
  });
});
