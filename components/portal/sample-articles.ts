import type { ArticleTeaser, PortalArticle, PortalPicture } from "#portal/articles/article.ts";
import type { Site } from "#portal/site/site.ts";

/** Example data for the tests of this folder. */
export const sampleSite: Site = {
  name: "Rathausblatt",
  claim: "Nachrichten für die Verwaltung",
  imprintHtml: "<p>Verlag</p>",
  privacyHtml: "<p>Wir speichern nichts.</p>",
  feedContent: "teaser",
  securityContact: "",
  sections: [
    { name: "Politik", slug: "politik" },
    { name: "Finanzen", slug: "finanzen" },
  ],
};

export const samplePicture: PortalPicture = {
  contentHash: "abc123",
  width: 1600,
  height: 900,
  widths: [320, 640, 1280],
  alt: "Ein Rathaus am Abend",
  caption: "Das Rathaus von Auenbrück.",
  credit: "Stadt Auenbrück",
};

/** A list entry with the given fields changed. */
export function buildTeaser(changes: Partial<ArticleTeaser> = {}): ArticleTeaser {
  return {
    id: 100_001,
    slug: "digitale-akte",
    kicker: "Auenbrück",
    headline: "Digitale Akte besteht",
    teaser: "Der Kreis arbeitet ohne Papier.",
    displayDate: "2018-11-09",
    genre: "meldung",
    section: { name: "Politik", slug: "politik" },
    picture: null,
    ...changes,
  };
}

/** A whole piece with the given fields changed. */
export function buildArticle(changes: Partial<PortalArticle> = {}): PortalArticle {
  return {
    ...buildTeaser(),
    bodyHtml: "<p>Text. (ba)</p>",
    bodyTypst: "Text. (ba)",
    bodyText: "Text. (ba)",
    textPictures: [],
    frameHosts: [],
    authors: [{ name: null, initials: "ba", slug: "ba" }],
    keywords: [],
    links: [],
    linkedIds: [],
    corrections: [],
    followUps: [],
    series: null,
    significantUpdateAt: null,
    firstPublishedAt: new Date("2018-11-09T08:00:00Z"),
    printedAt: new Date("2018-11-09T08:00:00Z"),
    ...changes,
  };
}
