import { portalSeriesMessages as words } from "#lib/messages/portal-series.ts";
import type { SeriesPlace } from "#portal/articles/article.ts";
import type { PortalSeries } from "#portal/series/series.ts";
import { articleAddress, seriesAddress, seriesIndexAddress } from "./addresses.ts";
import { breadcrumbs } from "./site-json-ld.ts";

/*
 * What machines are told of series (schema.org); `home` is the absolute address of the front page. A series has one id
 * wherever it is named.
 */

/** The series of a piece, and the place of the piece in it. */
export function partOfSeries({ name, slug, number }: SeriesPlace, home: string): object {
  return { isPartOf: seriesOf({ name, slug }, home), position: number };
}

/** The page of a series: its parts in their order, and the way to it. */
export function seriesJsonLd({ description, parts, ...series }: PortalSeries, home: string): object {
  const address = new URL(seriesAddress(series.slug), home).href;
  return [
    {
      "@context": "https://schema.org",
      ...seriesOf(series, home),
      description: description || words.about(series.name),
      inLanguage: "de",
      mainEntityOfPage: address,
      hasPart: parts.map((part, index) => ({
        "@type": "NewsArticle",
        "@id": `${new URL(articleAddress(part), home).href}#beitrag`,
        url: new URL(articleAddress(part), home).href,
        headline: part.headline,
        position: index + 1,
      })),
    },
    breadcrumbs(home, [
      { name: words.title, address: new URL(seriesIndexAddress, home).href },
      { name: series.name, address },
    ]),
  ];
}

function seriesOf({ name, slug }: Pick<PortalSeries, "name" | "slug">, home: string) {
  const url = new URL(seriesAddress(slug), home).href;
  return { "@type": "CreativeWorkSeries", "@id": `${url}#serie`, name, url };
}
