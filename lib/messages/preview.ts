/** Words around a document that is shown before the world sees it. */
export const previewMessages = {
  mark: "Vorschau",
  title: (headline: string) => `Vorschau: ${headline}`,
  untitled: "Ohne Titel",
  noSection: "Ohne Ressort",
  document: "Der Artikel, wie Leser ihn sehen werden",
  stage: "Dokument in der Vorschau",
  workingCopy: (version: number, when: string) => `Arbeitsfassung, Version ${version}, gespeichert ${when}`,
  sharedState: (when: string) => `Stand: ${when}`,
  until: (when: string) => `Dieser Link gilt bis ${when}`,
  confidential: "Bitte nicht weitergeben",
  around: "Meldungen daneben: wie Leser sie jetzt sehen",
  back: "Zurück zum Artikel",
  pdf: "Als PDF",
  choices: "Darstellung",
  view: "Ansicht",
  views: { seite: "Seite", druck: "Druckversion" },
  width: "Breite",
  widths: { voll: "Bildschirm", telefon: "Telefon" },
  colours: "Farben",
  colourNames: { system: "System", hell: "Hell", dunkel: "Dunkel" },
  gone: "Diese Vorschau gibt es nicht",
  goneText:
    "Der Link ist unvollständig, abgelaufen oder nicht mehr gültig. Fragen Sie die Person, die ihn Ihnen geschickt hat, nach einem neuen.",
  wait: "Bitte warten",
  waitText:
    "Von Ihrem Anschluss kamen zu viele Links, die es nicht gibt. Versuchen Sie es in einigen Minuten noch einmal.",
} as const;
