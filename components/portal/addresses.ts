import { fullTitle } from "#lib/full-title.ts";
import type { ArticleTeaser } from "#portal/articles/article.ts";

type Addressed = Pick<ArticleTeaser, "id" | "slug">;

export const homeAddress = "/";
export const searchAddress = "/suche";
export const suggestionsAddress = "/suche/vorschlaege";
export const correctionsAddress = "/korrekturen";
export const feedAddress = "/feed";
export const imprintAddress = "/impressum";
export const privacyAddress = "/datenschutz";
export const cancellationAddress = "/abo/kuendigen";

export const articleAddress = ({ id, slug }: Addressed): string => `/meldung/${id}-${encodeURIComponent(slug)}`;

/** Absolute address by the number alone, which answers with a redirect to the full one; `canonical` is the full one. */
export const shortAddressOf = (id: number, canonical: string): string => new URL(`/meldung/${id}`, canonical).href;

export const printAddress = (article: Addressed): string => `${articleAddress(article)}/druck`;

export const pdfAddress = (article: Addressed): string => `${articleAddress(article)}.pdf`;

export const sectionAddress = (slug: string): string => `/ressort/${encodeURIComponent(slug)}`;

export const keywordAddress = (slug: string): string => `/stichwort/${encodeURIComponent(slug)}`;

/** The index of keywords; without a letter its beginning. */
export const keywordIndexAddress = (letter: string | null = null): string =>
  letter === null ? "/stichwort" : `/stichwort?buchstabe=${encodeURIComponent(letter)}`;

/** All series. */
export const seriesIndexAddress = "/serie";

export const seriesAddress = (slug: string): string => `/serie/${encodeURIComponent(slug)}`;

export const authorAddress = (slug: string): string => `/autor/${encodeURIComponent(slug)}`;

export const genreAddress = (genre: string): string => `/genre/${encodeURIComponent(genre)}`;

/** The lists that are followed: they have feeds, and machines are told of them. */
export const listPages = { section: sectionAddress, keyword: keywordAddress, author: authorAddress } as const;

/** Address of page `page` of a list; the first page carries no number, so every list has one address. */
export function pageAddress(address: string, page: number): string {
  if (page <= 1) return address;
  return `${address}${address.includes("?") ? "&" : "?"}seite=${page}`;
}

/** mailto: address that recommends a piece; `canonical` is its absolute address. */
export function mailAddress(article: Pick<ArticleTeaser, "kicker" | "headline" | "teaser">, canonical: string): string {
  // RFC 6068 wants CRLF between the lines of a body.
  const body = `${article.teaser}\r\n\r\n${canonical}`;
  return `mailto:?subject=${encodeURIComponent(fullTitle(article))}&body=${encodeURIComponent(body)}`;
}

/** True for addresses that may become a link; anything but http(s) is shown as plain text. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
