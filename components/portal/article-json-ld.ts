import { correctionMessages as words } from "#lib/messages/portal-corrections.ts";
import { renditionAddress } from "#lib/storage/rendition.ts";
import type { PortalArticle, PortalPicture } from "#portal/articles/article.ts";
import { lastChange } from "#portal/articles/last-change.ts";
import { keywordLabel } from "#portal/keywords/keyword-label.ts";
import { authorAddress } from "./addresses.ts";

type JsonLdFrame = { readonly siteName: string /** Absolute address of the piece. */; readonly canonical: string };

/** Wide enough for a search engine's large card, in pixels. */
const IMAGE_WIDTH = 1200;

/**
 * What machines are told of a piece (schema.org): paid content is named as such, and every correction is there. The dates
 * are those that readers see: a small fix changes none.
 */
export function articleJsonLd(article: PortalArticle, { siteName, canonical }: JsonLdFrame): object {
  const absolute = (address: string) => new URL(address, canonical).href;
  return {
    "@context": "https://schema.org",
    "@type": article.genre === "anzeige" ? "AdvertiserContentArticle" : "NewsArticle",
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
    publisher: { "@type": "NewsMediaOrganization", name: siteName, url: absolute("/") },
    isAccessibleForFree: true,
    ...(article.picture === null ? {} : { image: imageOf(article.picture, absolute) }),
    ...(article.corrections.length === 0 ? {} : { correction: article.corrections.map(correctionOf) }),
  };
}

function correctionOf({ wasWrong, isRight, at }: PortalArticle["corrections"][number]) {
  return {
    "@type": "CorrectionComment",
    text: `${words.wasWrong} ${wasWrong}\n${words.isRight} ${isRight}`,
    datePublished: at.toISOString(),
  };
}

function imageOf({ contentHash, widths, width, credit }: PortalPicture, absolute: (address: string) => string) {
  const chosen = widths.find((candidate) => candidate >= IMAGE_WIDTH) ?? widths.at(-1) ?? width;
  return {
    "@type": "ImageObject",
    url: absolute(renditionAddress({ contentHash, width: chosen, format: "webp" })),
    creditText: credit,
  };
}

/** JSON that can stand in a `script` element: nothing in it ends the element or begins a comment. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
