import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildLegacyText, parsePage, readFixture, refusalOf } from "./build-legacy-text.ts";
import type { LegacyParagraph } from "./legacy-page.ts";
import { parseLegacyPage } from "./parse-legacy-page.ts";

const textOf = (runs: LegacyParagraph) => runs.map((run) => run.text).join("");

describe("a complete page", () => {
  const text = readFixture("kongress-in-ammertal.txt");
  const page = parsePage(text);

  it("has kicker, headline, date, initials and section", () => {
    expect(page).toMatchObject({
      legacyId: null,
      kicker: "Ammertal",
      headline: "Zweites Registerforum im Kloster",
      genre: null,
      displayDate: "2019-06-03",
      initials: "mw",
      section: "Verwaltung",
    });
  });

  it("keeps teaser and text with their quotes and dashes, without date and initials", () => {
    expect(page.teaser).toMatch(/^Beim Registerforum .* Meldedaten – und .* Prüfungen\.$/);
    expect(page.paragraphs.map(textOf)).toEqual([
      expect.stringMatching(/^Gut 260 .* „Ein Register ist .* findet“, sagte .* Begrüßung\.$/),
      expect.stringMatching(/^Besonders voll .* müssen\.$/),
      expect.stringMatching(/^Die Landesanstalt .* Jost Hagenau\.$/),
    ]);
  });

  it("marks the reference to an earlier article in its place", () => {
    expect(page.paragraphs[2]?.map((run) => run.coverage ?? false)).toEqual([false, true, false]);
    expect(page.paragraphs[2]?.[1]).toEqual({ text: "(wir berichteten)", coverage: true });
    expect(page.paragraphs[2]?.[2]?.text).toMatch(/^\. Nun steht/);
  });

  it("keeps the order of links and keywords", () => {
    expect(page.links).toEqual(["http://www.registerforum-ammertal.example", "http://www.lnv.example/pruefung"]);
    expect(page.keywords.map(({ name, acronym, kind }) => [name, acronym, kind])).toEqual([
      ["Verwaltung", null, "section"],
      ["Ammertal", null, null],
      ["Landesanstalt für Netzsicherheit und Verwaltungstechnik", "LNV", "organisation"],
      ["Almut Rehwinkel", null, "person"],
      ["Registerpflege", null, null],
    ]);
  });

  it("leaves the page around the article aside, block by block", () => {
    expect(page.leftAside.map(({ line, reason }) => [line, reason.split(/[ :;]/)[0]])).toEqual([
      [18, "Werkzeuge"],
      [21, "„Weitere"],
      [35, "Suche"],
      [37, "Anzeigenplatz"],
      [41, "Abo-Verwaltung"],
      [47, "IT-Guide"],
      [56, "„Aktuelle"],
    ]);
  });

  it("accounts for every visible line of the file", () => {
    const { kicker, headline, teaser, paragraphs, initials, links, keywords, leftAside } = page;
    const kept = [kicker, headline, teaser, ...paragraphs.map(textOf), initials, ...links].join("\n");
    const named = keywords.map(({ name, acronym }) => `${name} ${acronym}`).join("\n");
    const account = `${kept}\n${named}\n${leftAside.map((aside) => aside.text).join("\n")}`;
    const words = (value: string) => value.match(/[\p{L}\p{N}-]{2,}/gu) ?? [];
    const known = new Set(words(account));
    expect(words(text).filter((word) => !known.has(word))).toEqual(["2019", "Stichwörter"]);
  });

  it("says in which line each field was found", () => {
    const lines = Object.groupBy(page.recognised, (entry) => entry.field);
    const numbers = Object.entries(lines).map(([field, entries]) => [field, entries?.map((entry) => entry.line)]);
    expect(Object.fromEntries(numbers)).toEqual({
      Dachzeile: [1],
      Titel: [2],
      "Sichtbares Datum": [5],
      Vorspann: [5],
      Text: [7],
      "Wir berichteten": [9],
      Kürzel: [9],
      Links: [11, 12],
      Stichwörter: [14, 14, 14, 14, 14],
      Ressort: [21],
    });
  });

  it("reads the same from CRLF, BOM, trailing spaces and no-break spaces", () => {
    const rough = `\ufeff${text.replaceAll("\n", " \u00a0\t\r\n").replace("Stichwörter: ", "Stichwörter:\u00a0")}`;
    const { leftAside: _, ...article } = page;
    expect(parsePage(rough)).toMatchObject(article);
  });

  it("reads structure whose umlauts are stored as two characters", () => {
    expect(parsePage(text.normalize("NFD")).keywords.map((keyword) => keyword.acronym)).toContain("LNV");
  });
});

describe("a page with little on it", () => {
  it("needs only headline, date and text", () => {
    const page = parsePage(readFixture("kurzmeldung.txt"));
    expect(page).toMatchObject({ kicker: "", headline: "Brücke wieder offen", displayDate: "2020-02-07" });
    expect(page).toMatchObject({
      initials: null,
      links: [],
      keywords: [],
      section: null,
      legacyId: null,
      leftAside: [],
    });
    expect(page.paragraphs).toHaveLength(1);
  });

  it("ends at the page's own blocks when the tools are missing", () => {
    const page = parsePage(buildLegacyText({ keywords: [], around: ["Aboverwaltung", "Aktuelle Meldungen"] }));
    expect(page.paragraphs).toHaveLength(2);
    expect(page.initials).toBe("mw");
    expect(page.leftAside.map((aside) => aside.text)).toEqual(["Aboverwaltung", "Aktuelle Meldungen"]);
  });

  it("leaves aside what stands between keywords and tools, but keeps a link there", () => {
    const keywords = ["Stichwörter: Verwaltung", "Bildergalerie", "https://galerie.example"];
    const page = parsePage(buildLegacyText({ keywords }));
    expect(page.links).toEqual(["http://www.oberlinden.example", "https://galerie.example"]);
    expect(page.leftAside[0]).toMatchObject({ text: "Bildergalerie" });
  });
});

describe("a page that cannot be read", () => {
  it.each([
    ["", /^Die Datei ist leer\. Bitte /],
    [" \n\u00a0\r\n", /^Die Datei ist leer\. Bitte /],
    ["Titel\n[1.2.2018] Vor\u0000spann", /U\+0000.* Bitte /],
    [buildLegacyText({ opening: [], body: [], links: [], keywords: [] }), /fehlt das sichtbare Datum.* Bitte /],
    [buildLegacyText({ above: [] }), /^Über dem Datum steht nichts, der Titel fehlt\. Bitte /],
    [buildLegacyText({ above: ["Oberlinden:"] }), /nur die Dachzeile \(Zeile 1\), der Titel fehlt/],
    ["Titel\n[1.2.2018]\n", /weder Vorspann noch Text\. Bitte /],
    ["irgendein Text", /^In der Datei fehlt das sichtbare Datum/],
  ])("%j is refused with reason and remedy", (text, reason) => {
    expect(refusalOf(text)).toMatch(reason);
  });

  it("does not take the date of another article for its own", () => {
    expect(refusalOf(readFixture("seite-ohne-datum.txt"))).toMatch(/^Über „Druckversion“ .* fehlt das sichtbare Datum/);
  });

  it("never throws, whatever the text", () => {
    const line = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        ...readFixture("kongress-in-ammertal.txt").split("\n"),
        "[31.2.2018]",
        "Stichwörter:",
        "(",
        "Bericht",
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const parsed = parseLegacyPage(lines.join("\n"));
        if (!parsed.ok) expect(parsed.reason).toMatch(/ Bitte /);
      }),
      { numRuns: 300 },
    );
  });

  it("takes a hundred links and keywords, and tells of the rest", () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `Wort${index}`);
    const links = names.map((name) => `${name}.example`);
    const page = parsePage(buildLegacyText({ links, keywords: [`Stichwörter: ${names.join(", ")}`] }));
    expect([page.links.length, page.keywords.length]).toEqual([100, 100]);
    expect(page.leftAside.filter((aside) => /^Mehr als 100/.test(aside.reason))).toHaveLength(39_800);
  });

  it.each([
    ["spaces", " "],
    ["brackets", "("],
    ["references", "(wir "],
    ["credits", "(Bildquelle:"],
    ["dots", "a."],
    ["commas", ","],
    ["digits", "1"],
  ])("reads a line of a million characters (%s) without delay", (_, unit) => {
    const long = `x${unit.repeat(1_000_000 / unit.length)}x`;
    const started = performance.now();
    for (const part of ["above", "opening", "body", "links", "keywords", "around"] as const) {
      parseLegacyPage(
        buildLegacyText({ [part]: [part === "opening" ? `[1.2.2018] ${long}` : `Stichwörter: ${long}`] }),
      );
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
