/** The desk's words for what machines are given: feeds, and whom they may write to. */
export const foundMessages = {
  title: "Feeds und Auffindbarkeit",
  feedContent: "Inhalt der Feeds",
  feedContentHint:
    "RSS, Atom und JSON Feed: nur der Vorspann, der zum Lesen auf das Portal führt, oder der ganze Text mit seinen Bildern.",
  feedContents: { teaser: "nur der Vorspann", full: "der ganze Text" },
  securityContact: "Sicherheitskontakt",
  securityContactHint:
    "E-Mail-Adresse oder Adresse mit https://, an die man eine Schwachstelle meldet. Steht in /.well-known/security.txt; ohne Angabe gilt die E-Mail-Adresse des Impressums.",
  save: "Feeds speichern",
  saved: "Angaben gespeichert.",
} as const;
