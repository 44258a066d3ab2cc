import { correctionMessages as words } from "#lib/messages/portal-corrections.ts";
import { renditionAddress } from "#lib/storage/rendition.ts";
import type { PortalArticle, PortalPicture } from "#portal/articles/article.ts";
import { lastChange } from "#portal/articles/last-change.ts";
import { keywordLabel } from "#portal/keywords/keyword-label.ts";
import { authorAddress, sectionAddress } from "./addresses.ts";
import { partOfSeries } from "./series-json-ld.ts";
import { breadcrumbs, publisherOf } from "./site-json-ld.ts";

type JsonLdFrame = {
  readonly siteName: string;
  /** Absolute address of the piece. */
  readonly canonical: string;
  /** Absolute address of its share picture, which stands for a piece without a picture of its own. */
  readonly sharePicture: string;
};

/** Wide enough for a search engine's large card, in pixels. */
const IMAGE_WIDTH = 1200;

/**
 * What machines are told of a piece (schema.org): paid content is named as such, and every correction is there. The dates
 * are those that readers see: a small fix changes none.
 */
export function articleJsonLd(article: PortalArticle, frame: JsonLdFrame): object {
  const { siteName, canonical, sharePicture } = frame;
  const absolute = (address: string) => new URL(address, canonical).href;
  return {
    "@context": "https://schema.org",
    "@type": article.genre === "anzeige" ? "AdvertiserContentArticle" : "NewsArticle",
    "@id": `${canonical}#beitrag`,
    url: canonical,
    mainEntityOfPage: canonical,
    headline: article.headline,
    ...(article.kicker === "" ? {} : { alternativeHeadline: article.kicker }),
    description: article.teaser,
    inLanguage: "de",
    articleSection: article.section.name,
    keywords: article.keywords.map(keywordLabel),
    datePublished: article.firstPublishedAt.toISOString(),
    dateModified: lastChange(article).toISOString(),
    author: article.authors.map(({ name, initials, slug }) => ({
      "@type": "Person",
      name: name ?? initials,
      url: absolute(authorAddress(slug)),
    })),
    publisher: publisherOf(siteName, absolute("/")),
    isAccessibleForFree: true,
    ...(article.series === null ? {} : partOfSeries(article.series, absolute("/"))),
    image:
      article.picture === null ? { "@type": "ImageObject", url: sharePicture } : imageOf(article.picture, absolute),
    ...(article.corrections.length === 0 ? {} : { correction: article.corrections.map(correctionOf) }),
  };
}

/** The way from the front page to the piece. */
export function articleBreadcrumbs({ headline, section }: PortalArticle, canonical: string): object {
  const absolute = (address: string) => new URL(address, canonical).href;
  return breadcrumbs(absolute("/"), [
    { name: section.name, address: absolute(sectionAddress(section.slug)) },
    { name: headline, address: canonical },
  ]);
}

function correctionOf({ wasWrong, isRight, at }: PortalArticle["corrections"][number]) {
  return {
    "@type": "CorrectionComment",
    text: `${words.wasWrong} ${wasWrong}\n${words.isRight} ${isRight}`,
    datePublished: at.toISOString(),
  };
}

function imageOf(
  { contentHash, widths, width, height, caption, credit }: PortalPicture,
  absolute: (address: string) => string,
) {
  const chosen = widths.find((candidate) => candidate >= IMAGE_WIDTH) ?? widths.at(-1) ?? width;
  return {
    "@type": "ImageObject",
    url: absolute(renditionAddress({ contentHash, width: chosen, format: "webp" })),
    width: chosen,
    height: Math.round((chosen / width) * height),
    ...(caption === "" ? {} : { caption }),
    ...(credit === "" ? {} : { creditText: credit }),
  };
}
