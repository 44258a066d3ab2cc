import { xmlElement as element } from "../documents/xml.ts";

/** Entries of one sitemap. The protocol allows 50,000; smaller files are fetched again more cheaply. */
export const SHARD_SIZE = 10_000;
/** Google's limit for a sitemap of news. */
export const NEWS_SIZE = 1_000;

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const NEWS_NAMESPACE = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

/** `address` is absolute; `changedAt` is null where nobody can say when it last changed: a wrong date is worse than none. */
export type SitemapEntry = { readonly address: string; readonly changedAt: Date | null };

/** A piece in the sitemap of news; `title` as on the piece's page. */
export type NewsSitemapEntry = { readonly address: string; readonly title: string; readonly publishedAt: Date };

/** The list of all sitemaps (https://www.sitemaps.org/protocol.html). */
export function composeSitemapIndex(sitemaps: readonly SitemapEntry[]): string {
  return document(
    "sitemapindex",
    NAMESPACE,
    sitemaps.map((entry) => `<sitemap>${location(entry)}</sitemap>`),
  );
}

/** One sitemap. */
export function composeSitemap(entries: readonly SitemapEntry[]): string {
  return document(
    "urlset",
    NAMESPACE,
    entries.map((entry) => `<url>${location(entry)}</url>`),
  );
}

/** What the sitemap of news tells of the portal: `language` is a code of ISO 639, `home` its absolute address. */
export type Publication = { readonly name: string; readonly language: string; readonly home: string };

/**
 * What appeared within the last hours, as news search engines want it. The protocol knows no sitemap without a page: while there
 * is no news the front page stands there, of which nothing is told.
 */
export function composeNewsSitemap(entries: readonly NewsSitemapEntry[], publication: Publication): string {
  const name = element("news:name", publication.name) + element("news:language", publication.language);
  if (entries.length === 0) return composeSitemap([{ address: publication.home, changedAt: null }]);
  const urls = entries.map(({ address, title, publishedAt }) => {
    const date = element("news:publication_date", publishedAt.toISOString());
    const news = `<news:publication>${name}</news:publication>${date}${element("news:title", title)}`;
    return `<url>${element("loc", address)}<news:news>${news}</news:news></url>`;
  });
  return document("urlset", `${NAMESPACE} ${NEWS_NAMESPACE}`, urls);
}

function location({ address, changedAt }: SitemapEntry): string {
  return element("loc", address) + (changedAt === null ? "" : element("lastmod", changedAt.toISOString()));
}

function document(root: string, namespaces: string, lines: readonly string[]): string {
  return [XML, `<${root} ${namespaces}>`, ...lines, `</${root}>`, ""].join("\n");
}
