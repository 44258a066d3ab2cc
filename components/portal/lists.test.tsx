import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CancellationView, emptyCancellation } from "./cancellation-view.tsx";
import { GoneView } from "./gone-view.tsx";
import { HomeView } from "./home-view.tsx";
import { NotFoundView } from "./not-found-view.tsx";
import { Paging, pageNumbers } from "./paging.tsx";
import { buildTeaser, sampleSite } from "./sample-articles.ts";
import { SearchView } from "./search-view.tsx";

const pieces = (count: number) => Array.from({ length: count }, (_, place) => buildTeaser({ id: place + 1 }));

const noFacets = { ressort: [], stichwort: [], genre: [], autor: [], jahr: [] };
const facet = (value: string, count: number) => ({ value, label: value, count });

describe("the front page", () => {
  it.each([
    [1, "front-single"],
    [3, "front-pair"],
    [9, "front-full"],
  ])("with %i pieces takes the shape %s", (count, shape) => {
    expect(renderToStaticMarkup(<HomeView site={sampleSite} latest={pieces(count)} bySection={[]} />)).toContain(shape);
  });

  it("says so when nothing has appeared yet", () => {
    expect(renderToStaticMarkup(<HomeView site={sampleSite} latest={[]} bySection={[]} />)).toContain(
      "Die erste Ausgabe entsteht gerade.",
    );
  });

  it("never leads with a paid piece", () => {
    const latest = [
      buildTeaser({ id: 1, genre: "anzeige", headline: "Gekauft" }),
      buildTeaser({ id: 2, headline: "Eigenes" }),
    ];
    const html = renderToStaticMarkup(<HomeView site={sampleSite} latest={latest} bySection={[]} />);
    expect(html.indexOf("Eigenes")).toBeLessThan(html.indexOf("Gekauft"));
  });

  it("shows what editors chose, each piece once, and fills free places with the newest", () => {
    const [lead, highlight, placed, ...rest] = pieces(9).map((piece) => ({ ...piece, headline: `Titel ${piece.id}.` }));
    if (!lead || !highlight || !placed) throw new Error("There are nine");
    const latest = [...rest, placed, highlight, lead];
    const section = { name: "Politik", slug: "politik" };
    const frontPage = { lead, highlights: [highlight], blocks: new Map([["politik", [placed]]]) };
    const html = renderToStaticMarkup(
      <HomeView site={sampleSite} latest={latest} bySection={[{ section, articles: latest }]} frontPage={frontPage} />,
    );
    const places = [lead, highlight, ...rest.slice(0, 1)].map(({ headline }) => html.indexOf(headline));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(/Titel \d/.exec(html.slice(html.indexOf("ressort-politik")))?.[0]).toBe("Titel 3");
  });

  it("does not repeat in a section what it already shows on top", () => {
    const latest = pieces(2);
    const bySection = [{ section: { name: "Politik", slug: "politik" }, articles: latest }];
    const html = renderToStaticMarkup(<HomeView site={sampleSite} latest={latest} bySection={bySection} />);
    expect(html).not.toContain("ressort-politik");
  });
});

describe("the pages of a list", () => {
  it("names first, last and neighbours", () => {
    expect(pageNumbers(5, 20)).toEqual([1, null, 4, 5, 6, null, 20]);
    expect(pageNumbers(1, 2)).toEqual([1, 2]);
  });

  it("gives the first page its plain address and keeps a query", () => {
    const html = renderToStaticMarkup(<Paging address="/suche?q=akte" page={2} pageCount={3} />);
    expect(html).toContain('rel="prev" href="/suche?q=akte"');
    expect(html).toContain('rel="next" href="/suche?q=akte&amp;seite=3"');
    expect(html).toContain('aria-current="page"');
  });

  it("is absent where there is one page", () => {
    expect(renderToStaticMarkup(<Paging address="/" page={1} pageCount={1} />)).toBe("");
  });
});

describe("the search page", () => {
  it("marks what was found and escapes what was asked", () => {
    const hits = [
      {
        article: buildTeaser(),
        snippet: [
          { text: "die ", hit: false },
          { text: "<b>Akte", hit: true },
        ],
      },
    ];
    const html = renderToStaticMarkup(
      <SearchView
        query={'"><b>'}
        hits={hits}
        page={1}
        pageCount={3}
        total={41}
        isCutOff={false}
        facets={{ ...noFacets, jahr: [facet("2018", 40), facet("2016", 1)] }}
        didYouMean={null}
        address="/suche?q=b&ressort=politik"
        filters={{ ressort: "politik" }}
      />,
    );
    expect(html).toContain("<mark>&lt;b&gt;Akte</mark>");
    expect(html).toContain("41 Treffer");
    expect(html).not.toContain("<b>");
    // What narrows the search stays, from page to page and when one searches again.
    expect(html).toContain('href="/suche?q=b&amp;ressort=politik&amp;seite=2"');
    expect(html).toContain('<input type="hidden" name="ressort" value="politik"/>');
    // One more narrows further, and what narrows can be taken back.
    expect(html).toContain("&amp;ressort=politik&amp;jahr=2018");
    expect(html).toMatch(/Nicht mehr eingrenzen/);
  });

  it("advises when nothing was found", () => {
    const html = renderToStaticMarkup(
      <SearchView
        {...{ query: "Quaste", hits: [], page: 1, pageCount: 0, total: 0, isCutOff: false }}
        {...{ facets: noFacets, didYouMean: "Quasten", address: "/suche?q=Quaste", filters: {} }}
      />,
    );
    expect(html).toContain('Meinten Sie <a href="/suche?q=Quasten">Quasten</a>?');
    expect(html).toContain("Zu „Quaste“ haben wir nichts gefunden.");
  });
});

describe("a page that is not there", () => {
  it.each([
    ["404", <NotFoundView key="404" />],
    ["410", <GoneView key="410" notice="Die Redaktion hat einen Irrtum berichtigt." />],
  ])("%s says so and leads to the search", (status, view) => {
    const html = renderToStaticMarkup(view);
    expect(html).toContain(`<p class="status-number">${status}</p><h1>`);
    expect(html).toMatch(/<form class="search-form" action="\/suche"/);
  });
});

describe("the cancellation form", () => {
  it("ties an error to its field, keeps what was typed and links to it from the summary", () => {
    const values = { ...emptyCancellation, email: `a"b`, cancellation: "extraordinary" as const };
    const html = renderToStaticMarkup(<CancellationView values={values} errors={{ email: "Die Adresse fehlt." }} />);
    expect(html).toContain('<a href="#feld-email">Die Adresse fehlt.</a>');
    expect(html).toMatch(
      /<input id="feld-email"[^>]*aria-invalid="true" aria-describedby="feld-email-fehler feld-email-hinweis"/,
    );
    expect(html).toContain('value="a&quot;b"');
    expect(html).toMatch(/value="extraordinary"|checked="" value="extraordinary"/);
  });

  it("ends with the button that the law names", () => {
    expect(renderToStaticMarkup(<CancellationView />)).toContain('<button type="submit">jetzt kündigen</button>');
  });
});
