/** Words of pictures and embedded content in the text. */
export const textPictureMessages = {
  dialogTitle: "Bild einfügen",
  dialogHint:
    "JPEG, PNG, WebP oder AVIF, bis 25 MB. Bilder lassen sich auch in den Text ziehen oder mit Strg + V einfügen.",
  width: "Breite",
  widths: { text: "Wie der Text", wide: "Breit" },
  remove: "Bild entfernen",
  retry: "Noch einmal versuchen",
  giveUp: "Verwerfen",
} as const;

const list = new Intl.ListFormat("de-DE", { type: "disjunction" });

export const embedDeskMessages = {
  dialogTitle: "Einbetten",
  address: "Adresse",
  addressHint: (names: readonly string[]) =>
    `Die Adresse eines Beitrags bei ${list.format(names)}. Leser laden ihn erst mit einem Klick.`,
  insert: "Einbetten",
  asLink: "Als Link einfügen",
  cancel: "Abbrechen",
  title: "Titel der Einbettung",
  titleHint: "Was ist zu sehen? Steht an der Stelle, bis jemand klickt.",
  caption: "Unterzeile",
  preview: "Vorschaubild",
  choosePreview: "Vorschaubild wählen",
  changePreview: "Anderes Vorschaubild",
  removePreview: "Vorschaubild entfernen",
  remove: "Einbettung entfernen",
} as const;
