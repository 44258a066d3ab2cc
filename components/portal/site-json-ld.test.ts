import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { articleBreadcrumbs, articleJsonLd } from "./article-json-ld.ts";
import { buildArticle, buildTeaser, samplePicture, sampleSite } from "./sample-articles.ts";
import { seriesJsonLd } from "./series-json-ld.ts";
import { listJsonLd, siteJsonLd } from "./site-json-ld.ts";

const home = "https://rathausblatt.example/";
const canonical = "https://rathausblatt.example/meldung/100001-digitale-akte";
const sharePicture = "https://rathausblatt.example/media/share/meldung-100001-0.png";

const list = listJsonLd({
  ...{ name: "Politik", description: "Aus der Politik", home, pageSize: 20 },
  ...{ canonical: `${home}ressort/politik?seite=2`, first: `${home}ressort/politik` },
  page: { page: 2, total: 22, articles: [buildTeaser(), buildTeaser({ id: 100_002, slug: "kongress", kicker: "" })] },
});
const series = seriesJsonLd(
  { name: "Wer zahlt?", slug: "wer-zahlt", description: "Vier Rechnungen.", parts: [buildTeaser()] },
  home,
);
const correction = { id: 1, wasWrong: "300", isRight: "30", at: new Date("2018-11-12T13:05:00Z") };
const piece = articleJsonLd(
  buildArticle({
    picture: samplePicture,
    corrections: [correction],
    keywords: [{ name: "Akte", acronym: null, slug: "akte" }],
    series: { name: "Wer zahlt?", slug: "wer-zahlt", number: 1, total: 2, previous: null, next: null },
  }),
  { siteName: "Rathausblatt", canonical, sharePicture },
);

describe("what machines are told of the portal", () => {
  it("names who publishes and how it is searched", () => {
    expect(siteJsonLd(sampleSite, home)).toMatchObject([
      { "@type": "NewsMediaOrganization", "@id": `${home}#verlag`, correctionsPolicy: `${home}korrekturen` },
      {
        "@type": "WebSite",
        url: home,
        potentialAction: { target: { urlTemplate: `${home}suche?q={search_term_string}` } },
      },
    ]);
  });

  it("counts the pieces of a list through all its pages, and shows the way there", () => {
    expect(list).toMatchObject([
      {
        "@type": "CollectionPage",
        url: `${home}ressort/politik?seite=2`,
        mainEntity: {
          "@type": "ItemList",
          numberOfItems: 22,
          itemListElement: [
            { position: 21, url: canonical, name: "Auenbrück: Digitale Akte besteht" },
            { position: 22, url: `${home}meldung/100002-kongress`, name: "Digitale Akte besteht" },
          ],
        },
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: [{ name: "Startseite" }, { position: 2, item: `${home}ressort/politik` }],
      },
    ]);
  });
});

const typeSchema = z.object({ ext: z.string().nullable(), p: z.array(z.tuple([z.string(), z.string()])) });
const vocabularySchema = z.object({ types: z.record(z.string(), typeSchema.nullable()) });
/** Properties of the types that news are made of, from a collection that may lie beside the project. */
const vocabulary = path.resolve(import.meta.dirname, "../../../shared/corpora/schemaorg/newsarticle-props.json");

it("says nothing that schema.org does not know of its types", () => {
  if (!existsSync(vocabulary)) return;
  const { types } = vocabularySchema.parse(JSON.parse(readFileSync(vocabulary, "utf8")));
  const propertiesOf = (name: string): string[] => {
    const type = types[name];
    if (type === undefined || type === null) return [];
    const parent = type.ext?.replace(/Base$/, "") ?? "";
    return [...type.p.map(([property]) => property), ...(parent === name ? [] : propertiesOf(parent))];
  };
  const strange: string[] = [];
  let checked = 0;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const node: Record<string, unknown> = { ...value };
    const name = String(node["@type"]);
    // What is a page or a list is a thing at least; the collection holds the types that news are made of.
    if ((types[name] ?? null) !== null) {
      checked += 1;
      const known = new Set(propertiesOf(name));
      strange.push(
        ...Object.keys(node)
          .filter((key) => !key.startsWith("@") && !known.has(key))
          .map((key) => `${name}.${key}`),
      );
    }
    Object.values(node).forEach(visit);
  };
  for (const told of [piece, list, siteJsonLd(sampleSite, home), articleBreadcrumbs(buildArticle(), canonical), series])
    visit(told);
  expect(strange).toEqual([]);
  expect(checked).toBeGreaterThan(5);
});
