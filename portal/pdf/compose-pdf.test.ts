import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { printedArticleAddress } from "#editor/article-link/printed-address.ts";
import { blockquote, bulletList, coverageLink, doc, heading, link, paragraph } from "#editor/build-body.ts";
import { typstPicturePath } from "#editor/picture/print.ts";
import { renderBodyTypst } from "#editor/render-typst.ts";
import type { PortalArticle, PortalPicture } from "../articles/article.ts";
import { composePdf, type PdfFrame } from "./compose-pdf.ts";

const compiler = NodeCompiler.create({ workspace: "/" });

const frame: PdfFrame = {
  siteName: "Rathausblatt",
  canonical: "https://rathausblatt.example/meldung/100001-digitale-akte",
  pictureFiles: [],
};

const picture: PortalPicture = {
  contentHash: "ab".repeat(32),
  width: 1600,
  height: 900,
  widths: [320, 640],
  alt: "Ein Rathaus",
  caption: "Das Rathaus.",
  credit: "Stadt",
};

const file = typstPicturePath(picture.contentHash);
const withFile: PdfFrame = { ...frame, pictureFiles: [picture.contentHash] };

function piece(changes: Partial<PortalArticle> = {}): PortalArticle {
  return {
    id: 100_001,
    slug: "digitale-akte",
    kicker: "Auenbrück",
    headline: "Digitale Akte besteht",
    teaser: "Der Kreis arbeitet ohne Papier.",
    displayDate: "2018-11-09",
    genre: "meldung",
    section: { name: "Politik", slug: "politik" },
    picture: null,
    bodyHtml: "",
    bodyTypst: bodyOf("Es geht auch so."),
    bodyText: "",
    textPictures: [],
    frameHosts: [],
    authors: [{ name: "Bea Amsel", initials: "ba", slug: "bea-amsel" }],
    keywords: [{ name: "Bundesamt", acronym: "BSX", slug: "bundesamt" }],
    links: ["https://www.auenbrueck.example"],
    linkedIds: [],
    corrections: [],
    followUps: [],
    series: null,
    significantUpdateAt: null,
    firstPublishedAt: new Date(0),
    printedAt: new Date(0),
    ...changes,
  };
}

/** The text in every place that a body has. */
function bodyOf(text: string): string {
  const words = text === "" ? "x" : text;
  const body = doc(
    words,
    heading(2, words),
    bulletList(words),
    blockquote(words),
    paragraph(link("https://a.example", words)),
  );
  return renderBodyTypst(body, { articleHref: () => null, pictureOf: () => null, initials: [words] });
}

/** A piece that says the text wherever a person can write something. */
function pieceSaying(text: string): PortalArticle {
  return piece({
    kicker: text,
    headline: text,
    teaser: text,
    bodyTypst: bodyOf(text),
    authors: [
      { name: text, initials: "ba", slug: "x" },
      { name: null, initials: text, slug: "y" },
    ],
    keywords: [{ name: text, acronym: text, slug: "x" }],
    picture: { ...picture, alt: text, caption: text, credit: text },
    corrections: [{ id: 1, wasWrong: text, isRight: text, at: new Date(0) }],
    followUps: [{ id: 7, slug: text, kicker: text, headline: text, displayDate: "2018-11-09" }],
    significantUpdateAt: new Date(0),
  });
}

function compiles(mainFileContent: string): boolean {
  return !compiler.compile({ mainFileContent }).hasError();
}

const corpus = path.join(import.meta.dirname, "../../../shared/corpora/naughty/blns.json");

/** Texts that mean something to Typst, and a public collection where it lies beside the project. */
const hostile: readonly string[] = [
  '"); #panic("entkommen") //',
  "#panic()",
  '#read("/etc/passwd")',
  '#include "/etc/passwd"',
  "\\",
  '\\"',
  '"',
  "]",
  "[",
  "#]",
  "$ x = $",
  "*fett* _kursiv_ `roh` <label> @verweis",
  "= Überschrift\n- Punkt\n+ Punkt\n/ Begriff: x",
  "// Kommentar /* und */",
  "\u0000\u0001\u001f\u007f\u0085",
  "\ud800 halb",
  "\u2028\u2029\u200b\u202e\ufeff",
  "https://a.example/#panic()",
  "👩‍👩‍👧‍👦 ﷽ 田中さん",
  "---  --  ...  ~  -?",
  "{{ 7 * 7 }} <%= 7 %>",
  "\\u{41}",
  "x".repeat(3_000),
];

describe("the sheet of a piece", () => {
  it("is Typst that compiles, whatever anybody wrote wherever", () => {
    for (const text of hostile) {
      const source = composePdf(pieceSaying(text), { ...frame, siteName: text });
      expect(compiles(source), JSON.stringify(text.slice(0, 60))).toBe(true);
    }
  });

  it("compiles with a whole collection of hostile texts at once", { timeout: 30_000 }, () => {
    const texts: string[] = existsSync(corpus) ? JSON.parse(readFileSync(corpus, "utf8")) : [];
    const all = [...hostile, ...texts].join(" ");
    expect(compiles(composePdf(piece({ teaser: all, bodyTypst: bodyOf(all) }), frame))).toBe(true);
  });

  it("reads no file and runs no code that a text asks for", () => {
    // Where nothing can be seen, the initials get a line of their own.
    for (const text of hostile.filter((one) => /[^\p{C}\p{Z}]/u.test(one))) {
      // Outside its string literals and apart from line breaks, the document is the same whatever the text.
      const code = (source: string) => source.replace(/"(?:[^"\\]|\\.)*"/gs, '""').replace(/\s+/g, "");
      expect(code(composePdf(pieceSaying(text), frame))).toBe(code(composePdf(pieceSaying("harmlos"), frame)));
    }
  });

  it("becomes a tagged PDF for everybody (PDF/UA-1), with picture, paid label and links", async () => {
    const jpeg = await sharp({ create: { width: 320, height: 180, channels: 3, background: "#0b5563" } })
      .jpeg()
      .toBuffer();
    compiler.mapShadow(file, jpeg);
    const source = composePdf(piece({ genre: "anzeige", picture }), withFile);
    const pdf = compiler.pdf({ mainFileContent: source }, { pdfStandard: "ua-1" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.includes("pdfuaid:part")).toBe(true);
    expect(pdf.includes("https://www.auenbrueck.example")).toBe(true);
  });

  it("becomes a tagged PDF also of the barest piece", () => {
    const bare = piece({ kicker: "", authors: [], keywords: [], links: [], bodyTypst: bodyOf("x") });
    expect(
      compiler.pdf({ mainFileContent: composePdf(bare, frame) }, { pdfStandard: "ua-1" }).byteLength,
    ).toBeGreaterThan(1_000);
  });
});

describe("what stands on the sheet", () => {
  it("is every part of the piece, in the reader's order", () => {
    const source = composePdf(piece({ picture }), withFile);
    const places = [
      "Auenbrück:",
      "Digitale Akte besteht",
      "[9.11.2018] ",
      "Der Kreis arbeitet",
      `#image("${file}"`,
      "Das Rathaus. (Bildquelle: Stadt)",
      "Es geht auch so.",
      "https://www.auenbrueck.example",
      "Stichwörter: Bundesamt (BSX)",
    ].map((part) => source.indexOf(part, source.indexOf("#heading(level: 1)")));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it("labels paid content on every page, and nothing else", () => {
    const headerOf = (changes: Partial<PortalArticle>) =>
      /header: \[.*?\], footer/s.exec(composePdf(piece(changes), frame))?.[0];
    expect(headerOf({ genre: "anzeige" })).toContain("Anzeige");
    expect(headerOf({ genre: "kommentar" })).not.toContain("Anzeige");
  });

  it("leaves out a picture whose file is gone, and empty captions", () => {
    expect(composePdf(piece({ picture }), frame)).not.toContain("#image");
    const silent = { ...picture, caption: "", credit: "" };
    expect(composePdf(piece({ picture: silent }), withFile)).not.toContain("Bildquelle");
  });

  it("tells which part of which series it is", () => {
    const series = { name: "Wer zahlt?", slug: "wer-zahlt", number: 2, total: 5, previous: null, next: null };
    const source = composePdf(piece({ series }), frame);
    expect(source).toContain("Teil 2 von 5 der Serie „Wer zahlt?“");
    expect(compiles(source)).toBe(true);
  });

  it("tells what was wrong and what is right, that something is new, and what reports further", () => {
    const source = composePdf(
      piece({
        corrections: [{ id: 1, wasWrong: "300 Gäste", isRight: "30 Gäste", at: new Date("2018-11-12T13:05:00Z") }],
        followUps: [{ id: 7, slug: "neu", kicker: "Auenbrück", headline: "Akte fällt", displayDate: "2018-12-01" }],
        significantUpdateAt: new Date("2018-11-10T07:00:00Z"),
      }),
      frame,
    );
    for (const words of [
      "Aktualisiert am 10.11.2018, 8.00 Uhr",
      "Korrigiert am 12.11.2018, 14.05 Uhr",
      "Korrektur vom 12.11.2018, 14.05 Uhr",
      "300 Gäste",
      "30 Gäste",
      "Mehr zum Thema: Folgebericht",
      '#web-link("https://rathausblatt.example/meldung/7")[#"Auenbrück: Akte fällt";]',
    ])
      expect(source).toContain(words);
    expect(compiles(source)).toBe(true);
  });

  it("leads to another article of ours by its whole address while readers can see it, and only then", () => {
    const body = doc(paragraph(coverageLink("gestern", 7), link("https://a.example", "fremd")));
    const options = { articleHref: printedArticleAddress, pictureOf: () => null, initials: [] };
    const bodyTypst = renderBodyTypst(body, options);
    const asPdf = (linkedIds: readonly number[]) =>
      String(compiler.pdf({ mainFileContent: composePdf(piece({ bodyTypst, linkedIds }), frame) }));
    for (const pdf of [asPdf([7]), asPdf([8, 7])]) expect(pdf).toContain("https://rathausblatt.example/meldung/7)");
    for (const pdf of [asPdf([]), asPdf([8])]) {
      expect(pdf).not.toContain("/meldung/7)");
      expect(pdf).toContain("https://a.example");
    }
  });
});
