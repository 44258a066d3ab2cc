const count = new Intl.NumberFormat("de-DE");

const filterNames: Readonly<Record<string, string>> = {
  ressort: "Ressort",
  stichwort: "Stichwort",
  genre: "Genre",
  autor: "Autor",
  jahr: "Jahr",
  von: "ab",
  bis: "bis",
};

const germanDay = (day: string): string => day.split("-").toReversed().join(".");

/** What the search page says of narrowing, sorting and other spellings. */
export const searchMessages = {
  narrow: "Treffer eingrenzen",
  chosen: "Eingegrenzt auf",
  remove: "Nicht mehr eingrenzen:",
  facets: { ressort: "Ressort", stichwort: "Stichwort", genre: "Genre", autor: "Autor", jahr: "Jahr" },
  news: "Meldung",
  from: "Von",
  to: "Bis",
  order: "Sortiert nach",
  byRelevance: "Relevanz",
  byDate: "Datum",
  didYouMean: "Meinten Sie",
  suggestions: "Vorschläge",
  suggestionGroups: { sections: "Ressorts", keywords: "Stichwörter", articles: "Beiträge" },
  description: (found: string, site: string) => `${found} bei ${site}, nach Relevanz und Datum geordnet.`,
  tooSlowTitle: "Diese Suche dauert zu lange.",
  tooSlowAdvice: [
    "Nehmen Sie ein selteneres Wort hinzu, etwa den Ort oder das Gesetz.",
    "Grenzen Sie auf ein Jahr oder einen Zeitraum ein.",
    "Oder versuchen Sie es in einigen Minuten noch einmal.",
  ],
  filter: (name: string, value: string) =>
    `${filterNames[name] ?? name} ${name === "von" || name === "bis" ? germanDay(value) : value}`,
  count: (pieces: number) => count.format(pieces),
  cutOff: (pieces: number) =>
    `Über ${count.format(pieces)} Treffer; gezählt und gezeigt sind die ${count.format(pieces)} neuesten. Grenzen Sie nach Jahr ein, um ältere zu sehen.`,
};
