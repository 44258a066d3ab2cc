import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { doc, heading, infoBox, paragraph, table } from "#editor/build-body.ts";
import { renderBodyTypst } from "#editor/render-typst.ts";
import type { PortalArticle } from "../articles/article.ts";
import { makePdf } from "./make-pdf.ts";

const frame = { siteName: "Rathausblatt", canonical: "https://rathausblatt.example/meldung/7-akte" };
const COUNT = 60;
const sentence = (number: number) =>
  `Satz ${number} erzählt von der Verwaltungsdigitalisierungsgeschwindigkeit in den Landkreisen und davon, was sie kostet.`;

/** Two pages and more, with a table that is too broad for a column in the middle. */
function longPiece(): PortalArticle {
  const paragraphs = Array.from({ length: COUNT }, (_, place) => paragraph(sentence(place + 1)));
  const wide = table("Vergleich", ["Ort", "Fälle", "Euro", "Jahre"], ["Auenmark", "1", "2", "3"]);
  const body = doc(
    heading(2, "Anfang"),
    ...paragraphs.slice(0, 20),
    wide,
    infoBox("Kasten", "Im Kasten."),
    heading(2, "Ende"),
    ...paragraphs.slice(20),
  );
  return {
    ...{ id: 7, slug: "akte", kicker: "Auenmark", headline: "Akte besteht", teaser: "Es geht ohne Papier." },
    ...{ displayDate: "2018-11-09", genre: "anzeige", section: { name: "Politik", slug: "politik" } },
    bodyTypst: renderBodyTypst(body, { articleHref: () => null, pictureOf: () => null, initials: ["ba"] }),
    ...{ bodyHtml: "", bodyText: "", picture: null, textPictures: [], frameHosts: [], authors: [] },
    links: [`https://auenmark.example/${"sehr-lange-adresse/".repeat(8)}`],
    keywords: [{ name: "E-Akte", acronym: null, slug: "e-akte" }],
    ...{ linkedIds: [], corrections: [], followUps: [], series: null, significantUpdateAt: null },
    ...{ firstPublishedAt: new Date(0), printedAt: new Date(0) },
  };
}

function poppler(program: string, pdf: Uint8Array, ...words: readonly string[]): string {
  const { stdout, error } = spawnSync(program, words, { input: pdf, encoding: "utf8" });
  if (error !== undefined) throw new Error("poppler-utils is missing; .ci/run installs it", { cause: error });
  return stdout;
}

let pdf: Uint8Array;

beforeAll(async () => {
  pdf = await makePdf(longPiece(), frame);
});

describe("a sheet of two columns, as other programs read it", () => {
  it("is read from its beginning to its end, column by column", () => {
    // By its tags, as a screen reader reads it; and as the lines follow in the file, where one that looks at neither
    // columns nor tags takes them.
    const readings = [poppler("pdfinfo", pdf, "-struct-text", "-"), poppler("pdftotext", pdf, "-raw", "-", "-")];
    for (const text of readings.map((reading) => reading.replace(/\s+/g, " "))) {
      const numbers = Array.from(text.matchAll(/Satz (\d+)/g), ([, number]) => Number(number));
      expect(numbers).toEqual(Array.from({ length: COUNT }, (_, place) => place + 1));
      expect(text.indexOf("Akte besteht")).toBeLessThan(text.indexOf("Satz 1 "));
      expect(text.indexOf("Stichwörter")).toBeGreaterThan(text.indexOf(`Satz ${COUNT} `));
    }
  });

  it("is tagged, in German, with its title, and says on every page that it is paid for", () => {
    const info = poppler("pdfinfo", pdf, "-");
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+Auenmark: Akte besteht/);
    expect(Buffer.from(pdf).toString("latin1")).toMatch(/\/Lang\s*\(de/);
    const tags = poppler("pdfinfo", pdf, "-struct", "-");
    for (const tag of ["H1", "H2", "P", "Table", "TH", "TD", "Link"])
      expect(tags).toMatch(new RegExp(`^\\s*${tag}\\b`, "m"));
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    expect(pages).toBeGreaterThan(1);
    for (let page = 1; page <= pages; page += 1) {
      const words = poppler("pdftotext", pdf, "-f", String(page), "-l", String(page), "-", "-");
      expect(words).toContain("Anzeige");
      expect(words).toMatch(new RegExp(`^${page} ?/ ?${pages}$`, "m"));
    }
  });

  it("has its fonts inside, divides words, and keeps every line on the paper", () => {
    const fonts = poppler("pdffonts", pdf, "-").trim().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    // Whichever they are: ours are made when the application is built.
    for (const font of fonts) expect(font).toMatch(/\byes\s+yes\s+yes\b/);
    expect(poppler("pdftotext", pdf, "-layout", "-", "-")).toMatch(/(digitali|geschwin|Land|Verwal)\S*[-\u00ad]\s/);
    const boxes = poppler("pdftotext", pdf, "-bbox", "-", "-");
    const widths = Array.from(boxes.matchAll(/xMax="([\d.]+)"/g), ([, right]) => Number(right));
    // A4 is 595 points wide, its margin 54.
    expect(Math.max(...widths)).toBeLessThan(595 - 50);
  });
});
