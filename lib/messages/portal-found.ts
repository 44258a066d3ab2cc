/** What the portal says of itself and its lists to machines, and in the heads of its pages. */
export const foundMessages = {
  feed: {
    all: (siteName: string) => `${siteName}: alle Beiträge`,
    of: (siteName: string, name: string) => `${siteName}: ${name}`,
    subscribe: "Als Feed abonnieren:",
    formats: { rss: "RSS", atom: "Atom", json: "JSON Feed" },
  },
  section: (name: string) => `Meldungen und Beiträge aus dem Bereich ${name}`,
  keyword: (name: string) => `Meldungen und Beiträge zum Stichwort ${name}`,
  author: (name: string) => `Beiträge von ${name}`,
  home: "Startseite",
  shareLabels: { section: "Ressort", keyword: "Stichwort", author: "Beiträge von" },
} as const;
