/** The rules of German typography by name, each with its reason, as the check of a text shows it. */
export const typographyReasons = {
  quote: "Deutsche Anführungszeichen: „unten“ öffnen, „oben“ schließen.",
  innerQuote: "Innerhalb eines Zitats stehen halbe Anführungszeichen: ‚so‘.",
  apostrophe: "Der Apostroph ist ein ’, kein Hochstrich und kein Akzent.",
  dash: "Der Gedankenstrich ist ein Halbgeviertstrich (–) zwischen Leerzeichen.",
  range: "„Bis“ ist ein Halbgeviertstrich (–) ohne Leerzeichen: 2019–2024.",
  ellipsis: "Auslassungspunkte sind ein einziges Zeichen (…).",
  abbreviation: "Schmales, geschütztes Leerzeichen in Abkürzungen: „z.\u202fB.“ bleibt zusammen.",
  reference: "Geschütztes Leerzeichen: „§\u00a03“ oder „S.\u00a012“ wird nicht am Zeilenende getrennt.",
  percent: "Vor %, ‰ und °C steht ein schmales, geschütztes Leerzeichen.",
  unit: "Geschütztes Leerzeichen: Zahl und Einheit bleiben in einer Zeile.",
  grouping: "Große Zahlen gliedert ein schmales, geschütztes Leerzeichen: 400\u202f000.",
  name: "Geschütztes Leerzeichen: Titel und Name bleiben in einer Zeile.",
  day: "Geschütztes Leerzeichen: Tag und Monat bleiben in einer Zeile.",
} as const;

export type TypographyRule = keyof typeof typographyReasons;

/** Words of the check „Typografie prüfen“. */
export const typographyMessages = {
  tool: "Typografie prüfen",
  softHyphen: "Weiches Trennzeichen",
  places: {
    headline: "Titel",
    kicker: "Dachzeile",
    teaser: "Vorspann",
    body: "Text",
    caption: "Bildunterschrift",
    alt: "Alternativtext",
    credit: "Bildnachweis",
  },
  check: {
    title: "Typografie prüfen",
    allGood: "Alles in Ordnung: Anführungszeichen, Striche und Leerzeichen stimmen.",
    found: (count: number) =>
      count === 1 ? "Eine Stelle lässt sich verbessern." : `${count} Stellen lassen sich verbessern.`,
    list: "Gefundene Stellen",
    all: "Alle auswählen",
    before: "Bisher:",
    after: "Künftig:",
    apply: (count: number) => (count === 1 ? "Eine Stelle ändern" : `${count} Stellen ändern`),
    done: (count: number) =>
      `${count === 1 ? "Eine Stelle" : `${count} Stellen`} geändert. Strg+Z nimmt alles auf einmal zurück.`,
    cancel: "Abbrechen",
    close: "Schließen",
  },
} as const;
