/** What readers are told of series. */
export const portalSeriesMessages = {
  label: "Serie",
  title: "Serien",
  description: "Alle Serien mit ihren Teilen in der Reihenfolge, in der sie gelesen werden",
  about: (name: string) => `Alle Teile der Serie ${name}`,
  parts: (parts: number) => (parts === 1 ? "1 Teil" : `${parts} Teile`),
  part: (number: number) => `Teil ${number}`,
  list: "Teile der Serie",
  place: (number: number, total: number) => (total === 1 ? `Teil ${number}` : `Teil ${number} von ${total}`),
  ofSeries: "der Serie",
  previous: "Voriger Teil",
  next: "Nächster Teil",
  all: (parts: number) => `Alle ${parts} Teile`,
  onPaper: (number: number, total: number, name: string) =>
    `Teil ${number}${total === 1 ? "" : ` von ${total}`} der Serie „${name}“`,
  empty: "Noch ist keine Serie erschienen. Die neuesten Beiträge stehen auf der Startseite.",
  home: "Zur Startseite",
} as const;
