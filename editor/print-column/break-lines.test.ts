import { describe, expect, it } from "vitest";
import { breakLines, breakPoints } from "./break-lines.ts";
import { widthOf } from "./column-font.ts";
import { hyphenateGerman } from "./hyphenate-german.ts";
import { columnOf } from "./measure-column.ts";

/** A third of an A4 page and a narrow newspaper column, both in 9 point. */
const wide = columnOf({ columnMillimetres: 57, fontPoints: 9 });
const narrow = columnOf({ columnMillimetres: 30, fontPoints: 9 });

describe("breakLines", () => {
  it("breaks a plain sentence as the print column does", () => {
    const text =
      "Der Ammertaler Kreistag hat am Montag die Haushaltssatzung für das kommende Jahr beschlossen. Die Verwaltung rechnet mit Ausgaben von 412,5 Millionen Euro, rund 10\u202f% mehr als im Vorjahr.";
    expect(breakLines(text, wide)).toEqual([
      "Der Ammertaler Kreistag hat am Montag",
      "die Haushaltssatzung für das kommende",
      "Jahr beschlossen. Die Verwaltung rechnet",
      "mit Ausgaben von 412,5 Millionen Euro,",
      "rund 10\u202f% mehr als im Vorjahr.",
    ]);
    expect(breakLines(text, narrow)).toEqual([
      "Der Ammertaler",
      "Kreistag hat am Mon-",
      "tag die Haushaltssat-",
      "zung für das kom-",
      "mende Jahr beschlos-",
      "sen. Die Verwaltung",
      "rechnet mit Ausgaben",
      "von 412,5 Millionen",
      "Euro, rund 10\u202f% mehr",
      "als im Vorjahr.",
    ]);
  });

  it("never breaks at a no-break space", () => {
    const text = "Das Gesetz gilt nach §\u00a03 für 400\u202f000 Haushalte.";
    for (let columnMillimetres = 16; columnMillimetres <= 60; columnMillimetres += 1) {
      const set = breakLines(text, columnOf({ columnMillimetres, fontPoints: 9 })).join("|");
      expect(set).toContain("§\u00a03");
      expect(set).toContain("400\u202f000");
    }
    expect(breakLines(text, columnOf({ columnMillimetres: 22, fontPoints: 9 }))).toEqual([
      "Das Gesetz gilt",
      "nach §\u00a03 für",
      "400\u202f000 Haus-",
      "halte.",
    ]);
  });

  it("divides long compounds as the orthography of 1996 does, with three f", () => {
    expect(
      breakLines("Donaudampfschifffahrtsgesellschaftskapitän Rindfleischetikettierungsüberwachung", narrow),
    ).toEqual(["Donaudampfschiff-", "fahrtsgesellschaftska-", "pitän Rindfleischeti-", "kettierungsüberwa-", "chung"]);
  });

  it("uses a compound's own hyphens without a second one", () => {
    expect(breakLines("Das E-Government-Kompetenzzentrum und die IT-Sicherheitsbeauftragten tagten.", narrow)).toEqual([
      "Das E-Government-",
      "Kompetenzzentrum",
      "und die IT-Sicher-",
      "heitsbeauftragten tag-",
      "ten.",
    ]);
    expect(breakLines("2024–2027 und – so heißt es – die Bund-Länder-Kommission/Arbeitsgruppe", narrow)).toEqual([
      "2024–2027 und – so",
      "heißt es – die Bund-",
      "Länder-Kommission/",
      "Arbeitsgruppe",
    ]);
  });

  it("divides addresses at their own signs, and gives them no hyphen", () => {
    const text =
      "Mehr unter https://rathaustakt.example/themen/glasfaser-ausbau-im-ammertal und redaktion@rathaustakt.example.";
    expect(breakLines(text, narrow)).toEqual([
      "Mehr unter",
      "https://rathaustakt",
      ".example/themen/",
      "glasfaser-ausbau-im-",
      "ammertal und",
      "redaktion@",
      "rathaustakt.example.",
    ]);
  });

  it("divides at a soft hyphen and then nowhere else in the word", () => {
    const staves = "Stau\u00adbeckenverordnungen";
    expect(breakLines(`Alle ${staves}`, narrow)).toEqual(["Alle Stau-", "beckenverordnungen"]);
    expect(breakLines("Druck\u00aderzeugnis", wide)).toEqual(["Druck\u00aderzeugnis"]);
  });

  it("cuts what nothing divides, and loses no sign", () => {
    const digits = "1234567890".repeat(5);
    const lines = breakLines(digits, narrow);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("")).toBe(digits);
    for (const line of lines) expect(widthOf(narrow.font, line)).toBeLessThanOrEqual(narrow.width);
  });

  it("keeps forced lines, and sets none for an empty text", () => {
    expect(breakLines("Eins\nzwei", wide)).toEqual(["Eins", "zwei"]);
    expect(breakLines("Eins\n\nzwei", wide)).toEqual(["Eins", "", "zwei"]);
    expect(breakLines("", wide)).toEqual([]);
    expect(breakLines("   ", wide)).toEqual([]);
  });
});

describe("breakPoints", () => {
  const divided = (word: string) => {
    const points = breakPoints(word, { hyphenate: hyphenateGerman });
    return points
      .toReversed()
      .reduce((text, { at, hyphen }) => `${text.slice(0, at)}${hyphen === "" ? "|" : "·"}${text.slice(at)}`, word);
  };

  it.each([
    ["Verwaltung", "Ver·wal·tung"],
    // No single letter stands alone, and no two begin a line.
    ["Abend", "Abend"],
    ["Oma", "Oma"],
    ["Straßen", "Stra·ßen"],
    ["geschlossene", "ge·schlos·sene"],
    ["Zucker", "Zu·cker"],
    ["Fenster", "Fens·ter"],
    ["Bund-Länder", "Bund-|Län·der"],
    ["und/oder", "und/|oder"],
    ["-fach", "-fach"],
    ["www.rathaustakt.example", "www|.rathaustakt|.example"],
  ])("divides %s as %s", (word, expected) => {
    expect(divided(word)).toBe(expected);
  });
});

describe("widthOf", () => {
  it("gives a soft hyphen no width and a narrow space half of one", () => {
    const { font } = wide;
    expect(widthOf(font, "a\u00adb")).toBe(widthOf(font, "ab"));
    expect(widthOf(font, "1\u202f0")).toBeLessThan(widthOf(font, "1\u00a00"));
  });
});
