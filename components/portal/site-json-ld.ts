import { fullTitle } from "#lib/full-title.ts";
import { foundMessages as words } from "#lib/messages/portal-found.ts";
import type { ArticlePage, ArticleTeaser } from "#portal/articles/article.ts";
import type { Site } from "#portal/site/site.ts";
import { articleAddress, correctionsAddress, homeAddress, imprintAddress, searchAddress } from "./addresses.ts";

/*
 * What machines are told of the portal and of its lists (schema.org). Addresses are absolute; `home` is the front page's.
 */

const CONTEXT = "https://schema.org";

/** Who publishes; the same thing on every page, by its id. */
export function publisherOf(siteName: string, home: string): object {
  return {
    "@type": "NewsMediaOrganization",
    "@id": `${home}#verlag`,
    name: siteName,
    url: home,
    logo: { "@type": "ImageObject", url: new URL("/favicon.svg", home).href },
    correctionsPolicy: new URL(correctionsAddress, home).href,
    ownershipFundingInfo: new URL(imprintAddress, home).href,
  };
}

/** The front page: the portal, who publishes it, and how it is searched. */
export function siteJsonLd({ name, claim }: Pick<Site, "name" | "claim">, home: string): object {
  const publisher = publisherOf(name, home);
  return [
    { "@context": CONTEXT, ...publisher },
    {
      "@context": CONTEXT,
      "@type": "WebSite",
      "@id": websiteId(home),
      name,
      ...(claim === "" ? {} : { description: claim }),
      url: home,
      inLanguage: "de",
      publisher: { "@id": `${home}#verlag` },
      potentialAction: {
        "@type": "SearchAction",
        target: {
          "@type": "EntryPoint",
          urlTemplate: `${new URL(searchAddress, home).href}?q={search_term_string}`,
        },
        "query-input": "required name=search_term_string",
      },
    },
  ];
}

type ListFacts = {
  readonly name: string;
  readonly description: string;
  /** Of this page of the list. */
  readonly canonical: string;
  /** Of its first page. */
  readonly first: string;
  readonly home: string;
  readonly page: Pick<ArticlePage, "articles" | "page" | "total">;
  /** Entries on a full page. */
  readonly pageSize: number;
};

/** A page of a list: the collection with the pieces in their order, counted through all pages, and the way to it. */
export function listJsonLd({ name, description, canonical, first, home, page, pageSize }: ListFacts): object {
  const start = (page.page - 1) * pageSize;
  return [
    {
      "@context": CONTEXT,
      "@type": "CollectionPage",
      "@id": canonical,
      url: canonical,
      name,
      description,
      inLanguage: "de",
      isPartOf: { "@id": websiteId(home) },
      mainEntity: {
        "@type": "ItemList",
        numberOfItems: page.total,
        itemListOrder: `${CONTEXT}/ItemListOrderDescending`,
        itemListElement: page.articles.map((article, index) => listItem(article, start + index + 1, home)),
      },
    },
    breadcrumbs(home, [{ name, address: first }]),
  ];
}

function listItem(article: ArticleTeaser, position: number, home: string): object {
  return {
    "@type": "ListItem",
    position,
    url: new URL(articleAddress(article), home).href,
    name: fullTitle(article),
  };
}

/** The way from the front page, which stands first, to this page, which stands last. */
export function breadcrumbs(
  home: string,
  steps: readonly { readonly name: string; readonly address: string }[],
): object {
  return {
    "@context": CONTEXT,
    "@type": "BreadcrumbList",
    itemListElement: [{ name: words.home, address: home }, ...steps].map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: address,
    })),
  };
}

function websiteId(home: string): string {
  return `${new URL(homeAddress, home).href}#portal`;
}
