import { doc, heading, paragraph } from "#editor/build-body.ts";
import { renderBodyTypst } from "#editor/render-typst.ts";
import type { PortalArticle } from "#portal/articles/article.ts";
import { finishDocument } from "#portal/documents/finished-document.ts";
import { makePdf } from "#portal/pdf/make-pdf.ts";
import type { Benchmark, Comparison } from "./benchmark.ts";
import { takeDemoText } from "./demo-text.ts";

const AT_ONCE = 20;
const WORDS = 1_000;
/** Documents that are finished in one round. */
const PAGES = 40;
const FRAME = { siteName: "Rathausblatt", canonical: "https://rathausblatt.example/meldung/7-akte" };

/** What a reader of an ordinary page waits for it, while others have sheets set. */
export const pdfBenchmark: Benchmark = {
  name: "pdf",
  title: `finishing a page while ${AT_ONCE} sheets of ${WORDS} words are set, beside one while none is`,
  statistic: "p95",
  warmUpRounds: 1,
  rounds: 7,
  unit: "ms",
  prepare,
};

async function prepare(): Promise<Comparison> {
  const article = longPiece();
  const page = `<!doctype html><title>Seite</title>${article.bodyText.repeat(3)}`;
  await makePdf(article, FRAME);
  return {
    baseline: { label: "no sheet is set", measure: () => finishPages(page) },
    variants: [
      {
        label: `${AT_ONCE} sheets are set`,
        async measure() {
          const sheets = Promise.all(Array.from({ length: AT_ONCE }, () => makePdf(article, FRAME)));
          const durations = await finishPages(page);
          await sheets;
          return durations;
        },
      },
      { label: "one sheet alone", measure: async () => [await timed(() => makePdf(article, FRAME))] },
    ],
  };
}

async function finishPages(page: string): Promise<number[]> {
  const durations: number[] = [];
  for (let count = 0; count < PAGES; count += 1) {
    durations.push(await timed(() => finishDocument(200, "text/html", `${page}${count}`)));
  }
  return durations;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function longPiece(): PortalArticle {
  const texts = takeDemoText(WORDS);
  const body = doc(heading(2, "Anfang"), ...texts.map((text) => paragraph(text)));
  return {
    ...{ id: 7, slug: "akte", kicker: "Auenmark", headline: "Akte besteht", teaser: "Es geht ohne Papier." },
    ...{ displayDate: "2018-11-09", genre: "meldung", section: { name: "Politik", slug: "politik" } },
    bodyTypst: renderBodyTypst(body, { articleHref: () => null, pictureOf: () => null, initials: ["ba"] }),
    bodyText: texts.join("\n"),
    ...{ bodyHtml: "", picture: null, textPictures: [], frameHosts: [], authors: [], links: [], keywords: [] },
    ...{ linkedIds: [], corrections: [], followUps: [], series: null, significantUpdateAt: null },
    ...{ firstPublishedAt: new Date(0), printedAt: new Date(0) },
  };
}
