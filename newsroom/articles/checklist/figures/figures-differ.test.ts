import { describe, expect, it } from "vitest";
import { doc } from "#editor/build-body.ts";
import { buildChecked } from "#test/factories/checked-article.ts";
import { findDifferingFigures } from "./figures-differ.ts";
import { readFigures } from "./read-figures.ts";

const check = (teaser: string, ...text: string[]) => findDifferingFigures(buildChecked({ teaser, body: doc(...text) }));
const messages = (teaser: string, ...text: string[]) => check(teaser, ...text).map(({ message }) => message);

describe("a figure above that differs from the text", () => {
  it.each([
    ["Zum Kongress kamen 300 Gäste.", "Die 350 Gäste des Kongresses lobten ihn.", "300 Gäste", "350 Gäste"],
    [
      "Die Mieten steigen um 12 Prozent.",
      "Die Mieten steigen laut Mietspiegel um 14 Prozent.",
      "12 Prozent",
      "14 Prozent",
    ],
    [
      "Der Neubau kostet 3,5 Millionen Euro.",
      "Für den Neubau sind 5,3 Mio. Euro vorgesehen.",
      "3,5 Millionen Euro",
      "5,3 Mio. Euro",
    ],
    ["Die Anhörung beginnt am 12. März.", "Zur Anhörung lädt der Kreis am 13. März ein.", "12. März", "13. März"],
    [
      "Zwölf Gemeinden treten dem Verband bei.",
      "Dem Verband gehören elf Gemeinden an.",
      "Zwölf Gemeinden",
      "elf Gemeinden",
    ],
  ])("is told with both: %s", (teaser, text, above, below) => {
    expect(messages(teaser, text)).toEqual([
      `Im Vorspann steht „${above}“, im Text „${below}“. Prüfen Sie, welche Zahl stimmt.`,
    ]);
  });

  it("stands at the headline when it is said there", () => {
    const found = findDifferingFigures(
      buildChecked({ headline: "40 Rathäuser öffnen Schalter", body: doc("In 14 Rathäusern öffnen die Schalter.") }),
    );
    expect(found).toMatchObject([
      { field: "headline", message: expect.stringContaining("Im Titel steht „40 Rathäuser“") },
    ]);
  });

  it.each([
    ["as a word", "Die Mieten steigen um 12 Prozent.", "Die Mieten steigen um zwölf Prozent, zuletzt um 3 Prozent."],
    ["as a sign", "Die Mieten steigen um 12 %.", "Die Mieten steigen um 12 Prozent statt um 3 Prozent."],
    [
      "with and without a point",
      "Es kamen 1.200 Gäste zum Kongress.",
      "Zum Kongress kamen 1200 Gäste, einst 300 Gäste.",
    ],
    [
      "with a narrow space",
      "Es kamen 1\u202f200 Gäste zum Kongress.",
      "Zum Kongress kamen 1.200 Gäste, einst 300 Gäste.",
    ],
    [
      "with another factor",
      "Der Bau kostet 1,5 Millionen Euro.",
      "Der Bau kostet 1.500.000 Euro, der Abriss des Baus 200.000 Euro.",
    ],
    ["abbreviated", "Der Bau kostet 1,5 Millionen Euro.", "Der Bau kostet 1,5 Mio. €, der Abriss des Baus 0,2 Mio. €."],
    [
      "inflected",
      "Der Kongress zog 300 Gäste an.",
      "Vor 300 Gästen begann der Kongress; 20 Gäste des Kongresses blieben.",
    ],
    [
      "as a sum",
      "Der Kreis gibt 50.000 Euro für Schulen.",
      "Der Kreis gibt Schulen im Norden 30.000 Euro und Schulen im Süden 20.000 Euro.",
    ],
    ["as a difference", "Die Gebühr steigt um 20 Euro.", "Die Gebühr steigt von 100 auf 120 Euro."],
    ["rounded, and says so", "Rund 300 Gäste kamen zum Kongress.", "Zum Kongress kamen 297 Gäste."],
    ["rounded from many digits", "1,2 Millionen Euro kostet der Neubau.", "Der Neubau kostet 1.234.567 Euro."],
    ["as more than", "Mehr als 1.000 Gäste kamen zum Kongress.", "Zum Kongress kamen 1.250 Gäste."],
  ])("is no other when it comes %s", (_how, teaser, text) => {
    expect(messages(teaser, text)).toEqual([]);
  });

  it.each([
    ["years", "Der Plan von 2024 gilt weiter.", "Der Plan von 2026 gilt weiter."],
    ["what the text does not count", "Zum Kongress kamen 300 Gäste.", "Der Kongress dauerte 3 Tage."],
    ["another matter in another sentence", "Zum Kongress kamen 300 Gäste.", "Das Hotel beherbergt im Winter 80 Gäste."],
    ["spans of time", "Nach 20 Jahren schließt das Amt.", "In zwei Jahren soll das Amt umziehen."],
    ["paragraphs and articles", "Es geht um § 12 der Verordnung.", "Es geht um § 13 der Verordnung."],
    ["what is far apart", "Der Anschluss kostet 19.400 Euro.", "Der Anschluss kostet im Monat 21 Euro."],
    ["orders", "Es gilt Absatz 6 der Verordnung im Kreis.", "Im Kreis gilt auch 7 der Verordnung."],
    ["ordinals", "Es war die 12. Sitzung des Rates.", "In der 13. Sitzung des Rates geht es weiter."],
    ["days in figures", "Der Rat tagt am 12.3.2026 im Saal.", "Der Rat tagt am 13.3.2026 im Saal."],
    ["names with numbers", "Der Bau der A 7 stockt.", "Der Bau der A7 und der B 27 stockt, so die G20."],
  ])("is not found in %s", (_what, teaser, text) => {
    expect(messages(teaser, text)).toEqual([]);
  });
});

describe("the figures of a text", () => {
  const read = (text: string) => readFigures(text).map(({ value, unit }) => [value, unit]);

  it.each([
    [
      "10 bis 12 Prozent",
      [
        [10, "prozent"],
        [12, "prozent"],
      ],
    ],
    [
      "zwischen 3 und 4 Millionen Euro",
      [
        [3e6, "euro"],
        [4e6, "euro"],
      ],
    ],
    ["300 neue barrierefreie Wohnungen", [[300, "wohnung"]]],
    ["um 16.30 Uhr", [[16.3, "uhr"]]],
    ["eine Million Euro und ein Haus", [[1e6, "euro"]]],
    ["2,5 Mrd. Euro", [[2.5e9, "euro"]]],
    ["im Jahr 2024 und 1999", []],
  ])("are read from %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
