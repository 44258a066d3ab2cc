const count = new Intl.NumberFormat("de-DE");
const share = new Intl.NumberFormat("de-DE", { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" });

/** Words of the desk's statistics. */
export const statisticsMessages = {
  title: "Statistik",
  intro:
    "Wie oft Artikel gelesen wurden. Gezählt wird ohne Cookies und ohne Daten von Personen: ein Aufruf zählt, wenn der Artikel einige Sekunden zu sehen war.",
  range: "Zeitraum",
  ranges: { heute: "Heute", woche: "7 Tage", monat: "30 Tage" },
  views: "Aufrufe",
  count: (views: number) => count.format(views),
  sum: (views: number) => (views === 1 ? "1 Aufruf" : `${count.format(views)} Aufrufe`),
  before: {
    heute: "gegenüber gestern",
    woche: "gegenüber den 7 Tagen davor",
    monat: "gegenüber den 30 Tagen davor",
  },
  change: (ratio: number) => share.format(ratio),
  nothingBefore: "Für die Zeit davor gibt es keine Zahlen.",
  byDay: "Nach Tagen",
  dayChart: (most: string, views: number) => `Aufrufe nach Tagen, die meisten am ${most}: ${count.format(views)}`,
  asTable: "Als Tabelle",
  day: "Tag",
  byArticle: "Meistgelesen",
  article: "Artikel",
  articleGone: (id: number) => `Artikel ${id} (nicht mehr da)`,
  bySection: "Nach Ressorts",
  section: "Ressort",
  noSection: "Ohne Ressort",
  byReferrer: "Woher die Leser kommen",
  referrer: "Seite",
  direct: "Direkt oder von unseren Seiten",
  otherHosts: "Weitere Seiten",
  emptyTitle: "Noch keine Aufrufe",
  emptyText:
    "Sobald jemand einen veröffentlichten Artikel liest, steht er spätestens nach zehn Sekunden hier. Auch eigene Aufrufe des Portals zählen.",
} as const;
