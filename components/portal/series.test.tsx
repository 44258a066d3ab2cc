import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { SeriesPlace } from "#portal/articles/article.ts";
import { articleJsonLd } from "./article-json-ld.ts";
import { PrintView } from "./print-view.tsx";
import { buildArticle, sampleSite } from "./sample-articles.ts";
import { SeriesBox, SeriesLine } from "./series-box.tsx";
import { seriesJsonLd } from "./series-json-ld.ts";
import { SeriesIndexView, SeriesView } from "./series-view.tsx";

const piece = (id: number, headline: string) => ({ id, slug: "teil", kicker: "", headline, displayDate: "2018-11-09" });
const place: SeriesPlace = {
  ...{ name: "Kommunen <rechnen>", slug: "kommunen-rechnen", number: 3, total: 7 },
  ...{ previous: piece(2, "Zuvor"), next: piece(4, "Danach") },
};
const canonical = "https://portal.example/meldung/100001-digitale-akte";

describe("the place of a piece in its series", () => {
  it("is told on the page, with the way to the series and to the parts before and after", () => {
    const html = renderToStaticMarkup(<SeriesBox series={place} />);
    expect(html).toContain("Serie: Kommunen &lt;rechnen&gt;");
    expect(html).toContain('Teil 3 von 7 · <a href="/serie/kommunen-rechnen">Alle 7 Teile</a>');
    expect(html).toMatch(/Voriger Teil.*href="\/meldung\/2-teil" rel="prev"/);
    expect(html).toMatch(/Nächster Teil.*href="\/meldung\/4-teil" rel="next"/);
    expect(renderToStaticMarkup(<SeriesLine series={place} />)).toContain("Teil 3 von 7 der Serie <a");
  });

  it("leaves out what there is not", () => {
    expect(renderToStaticMarkup(<SeriesBox series={{ ...place, next: null }} />)).not.toContain("Nächster Teil");
    expect(renderToStaticMarkup(<SeriesBox series={{ ...place, number: 1, total: 1 }} />)).toBe("");
    expect(renderToStaticMarkup(<SeriesBox series={null} />)).toBe("");
  });

  it("stands as a line on paper", () => {
    const assets = { stylesheet: "/assets/portal.css", fonts: [], module: "/assets/portal.js" };
    const article = buildArticle({ series: place });
    const html = renderToStaticMarkup(
      <PrintView site={sampleSite} assets={assets} article={article} canonical={canonical} />,
    );
    expect(html).toContain("Teil 3 von 7 der Serie „Kommunen &lt;rechnen&gt;“");
  });

  it("is told to machines, by the same id as on the series' own page", () => {
    const frame = { siteName: "Rathausblatt", canonical, sharePicture: "https://portal.example/a.png" };
    const id = "https://portal.example/serie/kommunen-rechnen#serie";
    expect(articleJsonLd(buildArticle({ series: place }), frame)).toMatchObject({
      isPartOf: { "@type": "CreativeWorkSeries", "@id": id },
      position: 3,
    });
    const series = { name: place.name, slug: place.slug, description: "", parts: [buildArticle()] };
    expect(seriesJsonLd(series, "https://portal.example/")).toMatchObject([
      { "@type": "CreativeWorkSeries", "@id": id, hasPart: [{ "@type": "NewsArticle", position: 1 }] },
      { "@type": "BreadcrumbList" },
    ]);
  });
});

describe("the pages of series", () => {
  it("number the parts in their order", () => {
    const series = {
      name: "Kosten",
      slug: "kosten",
      description: "Was zählt.",
      parts: [buildArticle(), buildArticle()],
    };
    const html = renderToStaticMarkup(<SeriesView series={series} />);
    expect(html).toMatch(/Was zählt\..*2 Teile.*Teil 1<.*Teil 2</);
  });

  it("say what to do while there is no series", () => {
    expect(renderToStaticMarkup(<SeriesIndexView series={[]} />)).toContain("Zur Startseite");
    const entry = { name: "Kosten", slug: "kosten", description: "", parts: 1 };
    expect(renderToStaticMarkup(<SeriesIndexView series={[entry]} />)).toMatch(/href="\/serie\/kosten".*1 Teil</);
  });
});
