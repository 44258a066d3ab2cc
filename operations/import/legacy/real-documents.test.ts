import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildLegacyText, parsePage } from "./build-legacy-text.ts";
import { decodeLegacyFile } from "./decode-legacy-file.ts";
import type { LegacyParagraph } from "./legacy-page.ts";

// Collections that lie beside the project where it is developed; a clone without them has our own strings only.
const SEED = new URL("../../../../shared/seed/", import.meta.url);
const NAUGHTY = new URL("../../../../shared/corpora/naughty/blns.json", import.meta.url);

const textOf = (runs: LegacyParagraph) => runs.map((run) => run.text).join("");

if (existsSync(SEED)) {
  const names = readdirSync(SEED).filter((name) => name.endsWith(".txt"));

  describe.each(names)("the saved page %s", (name) => {
    const decoded = decodeLegacyFile(readFileSync(new URL(name, SEED)));
    const page = parsePage(decoded.ok ? decoded.text : decoded.reason, name);

    it("is read field by field", () => {
      expect(page).toMatchObject({
        legacyId: null,
        kicker: "Thüringen",
        genre: null,
        displayDate: "2018-11-09",
        initials: "ba",
        section: "Politik",
        links: ["http://www.egov-thueringen.de", "http://www.thueringen.de"],
      });
      expect(page.headline.split(" ")).toHaveLength(2);
      expect(page.teaser.match(/\.( |$)/g)).toHaveLength(2);
    });

    it("has three paragraphs, free of date, initials and links, with one reference", () => {
      expect(page.paragraphs).toHaveLength(3);
      expect(page.paragraphs.flat().filter((run) => run.coverage)).toHaveLength(1);
      expect(page.paragraphs.map(textOf).join("\n")).not.toMatch(/\(ba\)|http|\[9\.11\.2018\]|Stichwörter/);
      expect(textOf(page.paragraphs[2] ?? []).endsWith("“")).toBe(true);
    });

    it("has five keywords in order", () => {
      expect(page.keywords.map(({ name: keyword, acronym, kind }) => [keyword, acronym, kind])).toEqual([
        ["Politik", null, "section"],
        ["Thüringen", null, "place"],
        ["Bundesamt für Sicherheit in der Informationstechnik", "BSI", "organisation"],
        ["Hartmut Schubert", null, null],
        ["Cyber-Sicherheit", null, null],
      ]);
    });

    it("is left aside around the article", () => {
      expect(page.leftAside.map((aside) => aside.reason.split(/[ :;]/)[0])).toEqual([
        "Werkzeuge",
        "„Weitere",
        "Suche",
        "Anzeigenplatz",
        "Abo-Verwaltung",
        "IT-Guide",
        "„Aktuelle",
      ]);
    });
  });
}

/** A paragraph is one line with something to see, without spaces at its edges: everything else cannot be saved as one. */
const fitsOneLine = (text: string) =>
  !/[\r\n\0]/.test(text) && text.trim() !== "" && !/^[ \t\u00a0]|[ \t\u00a0]$/.test(text);

/** Our own difficult strings, in every clone. */
const ownStrings = [
  "null",
  "0x1F",
  "1.000.000,50",
  "<script>alert('Ammertal')</script>",
  "'; DROP TABLE article; --",
  "{{ kopf }} %s %n <% =1 %>",
  "ﬁ ß ẞ İ ı ſ",
  "\u202eredaktion\u202c",
  "👩‍🚒 Feuerwehr 🇩🇪",
  "Zalgo Z̸̢a̷l̶g̵o",
  "漢字 кириллица العربية",
  "\\\\server\\freigabe",
];

describe("difficult strings", () => {
  const collected: string[] = existsSync(NAUGHTY) ? JSON.parse(readFileSync(NAUGHTY, "utf8")) : [];
  const strings = [...ownStrings, ...collected];
  const paragraphs = strings.filter(fitsOneLine);

  it("are nearly all fit to be a paragraph", () => {
    expect(paragraphs.length).toBeGreaterThan(strings.length * 0.95);
  });

  it.each(paragraphs)("%j comes back unchanged", (text) => {
    const page = parsePage(buildLegacyText({ body: ["Anfang.", text, "Ende. (mw)"] }));
    expect(page.paragraphs.map(textOf)).toEqual(["Anfang.", text, "Ende."]);
  });

  it("come back unchanged all in one page, byte for byte", () => {
    const bytes = new TextEncoder().encode(buildLegacyText({ body: [...paragraphs, "Ende. (mw)"] }));
    const decoded = decodeLegacyFile(bytes);
    const page = parsePage(decoded.ok ? decoded.text : decoded.reason);
    expect(page.paragraphs.map(textOf)).toEqual([...paragraphs, "Ende."]);
  });
});
