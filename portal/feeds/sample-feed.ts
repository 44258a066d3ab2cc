import type { FeedEntry, FeedFrame } from "./feed-entry.ts";

/** Example data for the tests of this folder. */
export const sampleFrame: FeedFrame = {
  ...{ title: "Rathausblatt", siteName: "Rathausblatt", description: "Nachrichten" },
  ...{ home: "https://rathausblatt.example/", self: "https://rathausblatt.example/feed" },
  addressOf: ({ id, slug }) => `https://rathausblatt.example/meldung/${id}-${slug}`,
  authorAddressOf: ({ slug }) => `https://rathausblatt.example/autor/${slug}`,
};

export const sampleCorrection = {
  ...{ id: 1, wasWrong: "300 Gäste", isRight: "30 Gäste" },
  at: new Date("2018-11-12T13:05:00Z"),
};

/** An entry with the given fields changed. */
export function buildEntry(changes: Partial<FeedEntry> = {}): FeedEntry {
  return {
    ...{ id: 100_001, slug: "digitale-akte", kicker: "Auenbrück", headline: "Digitale Akte besteht" },
    ...{ teaser: "Der Kreis arbeitet ohne Papier.", genre: "meldung" },
    section: { name: "Politik", slug: "politik" },
    firstPublishedAt: new Date("2018-11-09T07:05:00Z"),
    significantUpdateAt: null,
    corrections: [],
    authors: [{ name: "Bea Amsel", initials: "ba", slug: "bea-amsel" }],
    keywords: [
      { name: "Politik", acronym: null, slug: "politik" },
      { name: "Bundesamt", acronym: "BSX", slug: "bundesamt" },
    ],
    enclosure: null,
    bodyHtml: null,
    ...changes,
  };
}
