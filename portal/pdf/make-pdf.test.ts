import { describe, expect, it } from "vitest";
import { doc } from "#editor/build-body.ts";
import { renderBodyTypst } from "#editor/render-typst.ts";
import type { PortalArticle } from "../articles/article.ts";
import { makePdf } from "./make-pdf.ts";

const frame = { siteName: "Rathausblatt", canonical: "https://rathausblatt.example/meldung/1-x" };

function pieceSaying(text: string): PortalArticle {
  return {
    id: 1,
    slug: "x",
    kicker: "",
    headline: text,
    teaser: text,
    displayDate: "2018-11-09",
    genre: "meldung",
    section: { name: "Politik", slug: "politik" },
    picture: null,
    bodyHtml: "",
    bodyTypst: renderBodyTypst(doc(text), { articleHref: () => null, pictureOf: () => null, initials: [] }),
    bodyText: text,
    textPictures: [],
    frameHosts: [],
    authors: [],
    keywords: [],
    links: [],
    linkedIds: [],
    corrections: [],
    followUps: [],
    series: null,
    significantUpdateAt: null,
    firstPublishedAt: new Date(0),
    printedAt: new Date(0),
  };
}

const asText = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");

describe("the PDF of a piece", () => {
  it("is accessible by the standard (PDF/UA-1)", async () => {
    const pdf = asText(await makePdf(pieceSaying("Größere Ämter – „Wir schaffen das“"), frame));
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf).toContain("pdfuaid:part");
  });

  it("comes also with characters that no font of ours has, tagged all the same", async () => {
    for (const text of ["Gruß an 田中さん", "Schnee ☃ und 👩‍👩‍👧", "ﷺ", "\u{f8ff}", "\u{10fffd}"]) {
      const pdf = asText(await makePdf(pieceSaying(text), frame));
      expect(pdf, text).toMatch(/^%PDF-/);
      expect(pdf, text).toContain("/StructTreeRoot");
    }
  });

  it("could not read this machine's files even if a text were ever taken for code", async () => {
    for (const file of ["/etc/hosts", "/../../package.json"]) {
      const piece = { ...pieceSaying("x"), bodyTypst: `#read("${file}")` };
      await expect(makePdf(piece, frame), file).rejects.toThrow();
    }
  });

  it("is made for many readers at once", async () => {
    const pdfs = await Promise.all(["eins", "zwei", "drei"].map((text) => makePdf(pieceSaying(text), frame)));
    for (const pdf of pdfs) expect(asText(pdf)).toMatch(/^%PDF-/);
  });
});
