/** Words of the page on which editors arrange the front page. */
export const frontPageMessages = {
  title: "Startseite",
  intro:
    "Was oben steht, entscheiden Sie hier. Freie Plätze füllen sich mit dem Neuesten. Leser sehen Ihre Änderungen erst, wenn Sie sie veröffentlichen.",
  areas: { lead: "Aufmacher", highlight: "Hervorgehoben" },
  block: (section: string) => `Block ${section}`,
  places: (taken: number, limit: number) => `${taken} von ${limit}`,
  free: "Frei: Hier steht das Neueste.",
  list: (area: string) => `Beiträge: ${area}`,
  add: (area: string) => `Beitrag in „${area}“ platzieren`,
  addShort: "Platzieren",
  query: "Veröffentlichten Beitrag suchen",
  queryHint: "Wörter aus Titel oder Text; ohne Eingabe sehen Sie die neuesten.",
  results: "Gefundene Beiträge",
  none: "Kein veröffentlichter Beitrag passt. Versuchen Sie es mit weniger Wörtern.",
  setEnd: "Ende festlegen …",
  endTitle: "Wann verlässt der Beitrag die Startseite?",
  end: "Ende",
  endHint: "Danach rückt das Neueste nach. Ohne Angabe bleibt der Beitrag, bis ihn jemand herausnimmt.",
  applyEnd: "Übernehmen",
  endsAt: (moment: string) => `bis ${moment}`,
  remove: "Herausnehmen",
  moveTo: (area: string) => `Nach „${area}“`,
  invisible: "Leser sehen diesen Beitrag gerade nicht: Er ist nicht mehr online. Nehmen Sie ihn heraus.",
  preview: "Vorschau",
  previewTitle: "Vorschau der Startseite",
  publish: "Veröffentlichen",
  published: "Die Startseite ist veröffentlicht.",
  unsaved: "Noch nicht veröffentlicht.",
} as const;

/** In the question before a piece is taken from its readers. */
export const frontPlaceMessages = {
  lead: "Der Beitrag ist zurzeit Aufmacher der Startseite; dort rückt das Neueste nach.",
  highlight: "Der Beitrag ist zurzeit auf der Startseite hervorgehoben; dort rückt das Neueste nach.",
  section: (name: string) =>
    `Der Beitrag steht zurzeit auf der Startseite im Block ${name}; dort rückt das Neueste nach.`,
} as const;
