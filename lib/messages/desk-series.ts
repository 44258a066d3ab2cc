const parts = (count: number) => (count === 1 ? "1 Teil" : `${count} Teile`);

/** Words of the pages on which editors put series together. */
export const seriesMessages = {
  title: "Serien",
  intro: "Beiträge, die zusammengehören und in einer Reihenfolge gelesen werden.",
  emptyTitle: "Noch keine Serie",
  emptyText: "Legen Sie eine Serie an und nehmen Sie Beiträge hinein, auch solche, die noch nicht erschienen sind.",
  list: "Alle Serien",
  create: "Serie anlegen",
  count: (all: number, visible: number) => (all === visible ? parts(all) : `${parts(all)}, davon ${visible} online`),
  back: "Alle Serien",
  portal: "Seite der Serie im Portal",
  name: "Name",
  nameHint: "Leser finden die Serie unter einer Adresse, die ihrem Namen folgt. Die alte Adresse leitet weiter.",
  description: "Beschreibung",
  descriptionHint: "Steht auf der Seite der Serie über den Teilen.",
  pieces: "Teile",
  parts,
  partList: "Teile der Serie in ihrer Reihenfolge",
  noParts: "Noch kein Teil. Nehmen Sie Beiträge auf; die Reihenfolge legen Sie durch Ziehen oder mit den Pfeilen fest.",
  part: (number: number) => `Teil ${number}`,
  invisible: "Leser sehen diesen Beitrag nicht; er zählt mit, sobald er veröffentlicht ist.",
  trashed: "Liegt im Papierkorb, Leser sehen ihn nicht. Stellen Sie ihn wieder her oder nehmen Sie ihn heraus.",
  add: "Beitrag aufnehmen",
  query: "Beitrag suchen",
  queryHint: "Wörter aus Titel oder Text oder die Nummer; ohne Eingabe sehen Sie die zuletzt geänderten.",
  results: "Gefundene Beiträge",
  none: "Kein Beitrag passt, der noch frei ist. Versuchen Sie es mit weniger Wörtern. Anzeigen und Beiträge anderer Serien stehen nicht zur Wahl.",
  remove: "Herausnehmen",
  save: "Speichern",
  saved: "Die Serie ist gespeichert.",
  unsaved: "Noch nicht gespeichert.",
  full: (limit: number) => `Eine Serie fasst ${limit} Teile.`,
  deleteBlocked: "Löschen (erst alle Teile herausnehmen)",
  deleteTitle: (name: string) => `Serie „${name}“ löschen?`,
  deleteText: "Die Serie hat keine Teile. Adressen, die zu ihr führten, gibt es danach nicht mehr.",
  deleted: (name: string) => `Die Serie „${name}“ ist gelöscht.`,
} as const;

/** On the writing page. */
export const writingSeriesMessages = {
  partOf: "Teil der Serie",
  name: (name: string) => `„${name}“`,
} as const;
