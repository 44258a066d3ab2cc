/** What the page of a piece and its print version say beside the seed's words. */
export const portalArticleMessages = {
  readingTime: (minutes: number) => `Lesezeit: ${minutes} Minuten`,
  contents: "Inhalt",
  recommended: "Lesen Sie auch",
  thread: "Der Verlauf",
  threadHere: "dieser Beitrag",
  share: "Teilen",
  shortAddress: "Kurzadresse:",
  copy: "Kopieren",
  copied: "Kopiert.",
  print: {
    published: (moment: string) => `Erschienen am ${moment}`,
    state: (moment: string) => `Stand: ${moment}`,
    notes: "Links im Text",
  },
} as const;
