/** Words of the fields beside the text: keywords, authors, links, picture, date. */
export const choiceMessages = {
  /** Neither label may contain the name of a field, by which people and screen readers find the field itself. */
  chosen: "Gewählt, in dieser Reihenfolge",
  suggestions: "Vorschläge",
  orderHint: "Die Reihenfolge zählt: ziehen, Pfeile oder Alt + Pfeiltasten.",
  none: "–",
  searching: "Suche …",
  found: (total: number) => (total === 1 ? "Ein Vorschlag" : `${total} Vorschläge`),
  added: (name: string, position: number) => `${name} hinzugefügt, Platz ${position}.`,
  alreadyThere: (name: string) => `${name} steht schon in der Liste.`,
  removed: (name: string) => `${name} entfernt.`,
  remove: (name: string) => `‚${name}‘ entfernen`,
} as const;

export const keywordFieldMessages = {
  label: "Stichwörter",
  placeholder: "Suchen oder anlegen",
  create: (name: string) => `‚${name}‘ anlegen`,
  foundBy: (alias: string) => `gefunden über ‚${alias}‘`,
  alreadyChosen: "Dieses Stichwort ist schon gewählt.",
  leftOver: (text: string) => `„${text}“ ist noch nicht übernommen. Wählen Sie einen Vorschlag oder legen Sie es an.`,
  kindQuestion: (name: string) => `Was ist „${name}“?`,
  createButton: "Anlegen",
} as const;

export const authorFieldMessages = {
  label: "Autor",
  placeholder: "Name oder Kürzel",
  nobody: "Niemand gefunden. Neue Personen legt die Administration unter „Personen“ an.",
  everybody: "Alle Personen sind schon gewählt.",
  leftOver: (text: string) => `„${text}“ ist noch nicht übernommen. Wählen Sie einen Vorschlag.`,
} as const;

export const linkFieldMessages = {
  label: "Links",
  placeholder: "www.beispiel.de",
  hint: "Adressen von Seiten, auf die der Artikel verweist.",
  add: "Hinzufügen",
  refusedLines: "Diese Zeilen sind keine Web-Adressen. Bitte prüfen Sie sie einzeln.",
  twice: "Diese Adresse steht schon in der Liste.",
  address: (position: number) => `Adresse ${position}`,
  edit: (address: string) => `${address} bearbeiten`,
  open: (address: string) => `${address} (öffnet ein neues Fenster)`,
} as const;

export const pictureFieldMessages = {
  label: "Aufmacherbild",
  none: "Kein Bild",
  drop: "Bild hierher ziehen oder einfügen (Strg + V)",
  dropHere: "Loslassen, um das Bild hochzuladen",
  formats: "JPEG, PNG, WebP oder AVIF, bis 25 MB",
  pick: "Bild auswählen",
  replace: "Ersetzen",
  remove: "Entfernen",
  recent: "Aus dem Bestand",
  recentTitle: "Aus dem Bestand",
  recentText: "Die zuletzt hochgeladenen Bilder.",
  recentLoading: "Bilder werden geladen …",
  recentNone: "Noch kein Bild hochgeladen.",
  retry: "Noch einmal versuchen",
  uploading: (fileName: string) => `„${fileName}“ wird hochgeladen`,
  processing: (fileName: string) => `„${fileName}“ wird verarbeitet …`,
  uploaded: "Das Bild ist hochgeladen.",
  notAFile: "Das war keine Bilddatei. Speichern Sie das Bild zuerst und ziehen Sie dann die Datei hierher.",
  severalFiles: "Hier passt nur ein Bild. Bitte wählen Sie eines aus.",
  empty: "Die Datei ist leer. Bitte wählen Sie das Bild noch einmal aus.",
  tooManyBytes: (bytes: number, allowed: number) =>
    `Die Datei hat ${megabytes(bytes)} MB, erlaubt sind ${megabytes(allowed)} MB. Bitte verkleinern Sie das Bild.`,
  removed: "Das Bild ist entfernt.",
  replaced: "Das Bild ist ersetzt. Prüfen Sie, ob Bildbeschreibung, Bildunterschrift und Bildquelle noch stimmen.",
  undo: "Rückgängig",
  alt: "Bildbeschreibung",
  altHint: "Was ist zu sehen? Für Menschen, die das Bild nicht sehen.",
  caption: "Bildunterschrift",
  credit: "Bildquelle",
  creditHint: "Wer hat das Bild gemacht? Zum Beispiel: Anna Beck/Ortsblick",
} as const;

export const dateFieldMessages = {
  label: "Sichtbares Datum",
  hint: "leer = Tag der Veröffentlichung",
  clear: "Datum leeren",
  incomplete: "Das Datum ist unvollständig. Bitte geben Sie Tag, Monat und Jahr ein oder leeren Sie es.",
} as const;

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toLocaleString("de-DE", { maximumFractionDigits: 1 });
}
