import { describe, expect, it } from "vitest";
import type { KeywordKind } from "../keyword.ts";
import { findMentions } from "./find-mentions.ts";
import { buildVocabularyIndex } from "./vocabulary-index.ts";

type Short = {
  readonly name: string;
  readonly kind?: KeywordKind | null;
  readonly acronym?: string;
  readonly aliases?: readonly string[];
};

function found(keywords: readonly Short[], text: string): string[] {
  const vocabulary = keywords.map(({ name, kind = "topic", acronym = null, aliases = [] }, index) => ({
    id: index + 1,
    name,
    kind,
    acronym,
    aliases,
  }));
  return findMentions(buildVocabularyIndex(vocabulary), text).map(
    ({ keyword, start, end }) => `${keyword.name}: ${text.slice(start, end)}`,
  );
}

const one = (name: string, kind: KeywordKind | null, text: string) =>
  found([{ name, kind }], text).map((line) => line.slice(name.length + 2));

describe("nouns", () => {
  it.each([
    ["Bundesamt", "Der Vizepräsident des Bundesamts sprach.", "Bundesamts"],
    ["Bundesamt", "des Bundesamtes", "Bundesamtes"],
    ["Landkreis", "Mit allen Landkreisen", "Landkreisen"],
    ["Stadt", "Die Städte klagen.", "Städte"],
    ["Stadt", "in den Städten", "Städten"],
    ["Stadt", "in den Staedten", "Staedten"],
    ["Land", "Die Länder zahlen, den Ländern", "Länder"],
    ["Rathaus", "Rathäuser bleiben zu.", "Rathäuser"],
    ["Feld", "weite Felder", "Felder"],
    ["Behörde", "Die Behörden", "Behörden"],
    ["Rechenzentrum", "zweier Rechenzentren", "Rechenzentren"],
    ["Verzeichnis", "den Verzeichnissen", "Verzeichnissen"],
    ["Bürgermeisterin", "Zwölf Bürgermeisterinnen", "Bürgermeisterinnen"],
    ["Hafen", "kleine Häfen", "Häfen"],
    ["Kongress", "Ende des Kongresses", "Kongresses"],
    ["Online-Dienste", "ein Online-Dienst", "Online-Dienst"],
    ["Städte", "eine Stadt", "Stadt"],
    ["Wald", "im Wald", "Wald"],
  ])("%s in „%s“", (name, text, written) => {
    expect(one(name, "topic", text)[0]).toBe(written);
  });

  it.each([
    ["Bau", "Ein Bauer und viele Bauern"],
    ["Seite", "Seit Montag"],
    ["Amt", "Amtsleiter, Bundesamt und Ämterhaus"],
    ["Sicherheit", "Cybersicherheit und Sicherheitsverbund"],
    ["Halle", "halle"],
    ["Vergabe", "vergabe"],
    ["Rat", "Raten"],
  ])("%s not in „%s“", (name, text) => {
    expect(one(name, "topic", text)).toEqual([]);
  });
});

describe("places", () => {
  it.each([
    ["Thüringen", "die Thüringer Kommunen", "Thüringer"],
    ["Thüringen", "die Zukunft Thüringens", "Thüringens"],
    ["Thüringen", "den Thüringerinnen", "Thüringerinnen"],
    ["Berlin", "der Berliner Senat", "Berliner"],
    ["Karlsruhe", "Karlsruher Richter", "Karlsruher"],
    ["Vellstadt", "die Vellstädter Bäder", "Vellstädter"],
    ["Hannover", "zwei Hannoveraner", "Hannoveraner"],
    ["Hessen", "hessische Kommunen", "hessische"],
    ["Auenmark", "im auenmärkischen Landtag", "auenmärkischen"],
    ["Bayern", "bayerische Städte", "bayerische"],
    ["Steinfurt an der Lahr", "der Rat Steinfurts an der Lahr", "Steinfurts an der Lahr"],
    ["Landkreis Ammertal", "des Landkreises Ammertal", "Landkreises Ammertal"],
    ["Thüringen", "die Thüringen-Wahl", "Thüringen"],
    ["Halle (Saale)", "aus Halle (Saale).", "Halle (Saale)"],
  ])("%s in „%s“", (name, text, written) => {
    expect(one(name, "place", text)).toEqual([written]);
  });

  it.each([
    ["Essen", "Das Essen und der Esser"],
    ["Ammertal", "in Alt-Ammertal"],
    ["Hall", "eine Halle"],
    ["Wesel", "weselig"],
  ])("%s not wrongly in „%s“", (name, text) => {
    expect(one(name, "place", text).filter((written) => written !== name)).toEqual([]);
  });
});

describe("names of several words", () => {
  it.each([
    [
      "Bundesamt für Sicherheit in der Informationstechnik",
      "organisation",
      "des Bundesamts für Sicherheit in der Informationstechnik (BSI)",
      "Bundesamts für Sicherheit in der Informationstechnik",
    ],
    ["Deutscher Städtetag", "organisation", "des Deutschen Städtetags", "Deutschen Städtetags"],
    ["Digitaler Zwilling", "topic", "von digitalen Zwillingen", "digitalen Zwillingen"],
    ["Künstliche Intelligenz", "topic", "mit künstlicher Intelligenz", "künstlicher Intelligenz"],
    ["Stadtwerke Ebersfurt", "organisation", "bei den Stadtwerken Ebersfurt", "Stadtwerken Ebersfurt"],
    ["Hartmut Vellberg", "person", "Hartmut Vellbergs Rede", "Hartmut Vellbergs"],
    ["Brandholm Netze GmbH", "organisation", "der Firma Brandholm Netze aus", "Brandholm Netze"],
    ["Smart City", "topic", "das Smart-City-Projekt", "Smart-City"],
    ["Bündnis Digitale Stadt", "organisation", "das Bündnis „Digitale Stadt“", "Bündnis „Digitale Stadt"],
  ] as const)("%s", (name, kind, text, written) => {
    expect(one(name, kind, text)).toEqual([written]);
  });

  it("is not found across the end of a sentence or in another order", () => {
    expect(one("Landkreis Ammertal", "place", "ein Landkreis. Ammertal")).toEqual([]);
    expect(one("Anna Kern", "person", "Kern, Anna")).toEqual([]);
  });

  it("is another person with a hyphen behind it", () => {
    expect(one("Anna Kern", "person", "Anna Kern-Lohe sprach")).toEqual([]);
  });
});

describe("hyphens, spaces and what nobody sees", () => {
  it.each([
    ["Cyber-Sicherheit", "mehr Cybersicherheit", "Cybersicherheit"],
    ["Cyber-Sicherheit", "mehr Cyber Sicherheit", "Cyber Sicherheit"],
    ["Cybersicherheit", "mehr Cyber-Sicherheit", "Cyber-Sicherheit"],
    ["E-Government", "beim eGovernment", "eGovernment"],
    ["E-Government", "der E-Government-Kongress", "E-Government"],
    ["Bundesamt", "Bun\u00addes\u00adamts", "Bun\u00addes\u00adamts"],
    ["Smart City", "Smart\u00a0City", "Smart\u00a0City"],
    ["Straße", "STRASSE", "STRASSE"],
    ["Düren", "Du\u0308ren", "Du\u0308ren"],
    ["C++", "in C++ und", "C++"],
  ])("%s in „%s“", (name, text, written) => {
    expect(one(name, "topic", text)).toEqual([written]);
  });

  it("does not take a longer compound for the name", () => {
    expect(one("Cyber-Sicherheit", "topic", "die Cyber-Sicherheitsarchitektur")).toEqual([]);
  });
});

describe("acronyms", () => {
  const bsi = { name: "Bundesamt für Beispiele", kind: "organisation", acronym: "BfB" } as const;

  it("are found as they are written only", () => {
    expect(found([bsi], "Das BfB, des BfBs, die BfB-Chefin. BFB, bfb, BfBX")).toEqual([
      "Bundesamt für Beispiele: BfB",
      "Bundesamt für Beispiele: BfBs",
      "Bundesamt für Beispiele: BfB",
    ]);
    expect(one("OZG", "law", "das ozg, das OZG")).toEqual(["OZG"]);
  });

  it("may carry a number behind a hyphen", () => {
    expect(found([{ name: "Netzrichtlinie", acronym: "NIS-2" }], "NIS2, NIS-2, NIS 2, NIS 3")).toHaveLength(3);
  });
});

describe("several keywords at one place", () => {
  const places: Short[] = [
    { name: "Ammertal", kind: "place" },
    { name: "Landkreis Ammertal", kind: "place" },
  ];

  it("leaves the longest, and the shorter one where it stands by itself", () => {
    expect(found(places, "Landkreis Ammertal")).toEqual(["Landkreis Ammertal: Landkreis Ammertal"]);
    expect(found(places, "Der Landkreis Ammertal und das Ammertal")).toHaveLength(2);
  });

  it("prefers the very name to an inflected reading, and keeps namesakes", () => {
    expect(found([{ name: "Land" }, { name: "Länder" }], "Die Länder")).toEqual(["Länder: Länder"]);
    expect(found([{ name: "Rehna" }, { name: "Rehna", kind: "place" }], "Rehna")).toHaveLength(2);
  });

  it("lets partly overlapping names stand", () => {
    expect(found([{ name: "Haus Nord" }, { name: "Nord West" }], "Haus Nord West")).toHaveLength(2);
  });
});
