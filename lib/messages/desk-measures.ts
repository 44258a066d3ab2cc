type Unit = "characters" | "lines";

const number = (value: number) => value.toLocaleString("de-DE");

function amount(unit: Unit, value: number): string {
  if (unit === "characters") return `${number(value)} Zeichen`;
  return `${number(value)} ${value === 1 ? "Zeile" : "Zeilen"}`;
}

/** How long a text is and shall be. */
export const measureMessages = {
  counts: (words: number, characters: number) =>
    `${number(words)} ${words === 1 ? "Wort" : "Wörter"}, ${amount("characters", characters)}`,
  amount,
  /** `distance` is positive over the target, negative under it. */
  distance: (unit: Unit, distance: number) => {
    if (distance === 0) return "genau im Ziel";
    return `${amount(unit, Math.abs(distance))} ${distance > 0 ? "über" : "unter"} dem Ziel`;
  },
  details: "Längen im Einzelnen",
  title: "Länge des Textes",
  intro: "Gezählt wird der Text ohne Titel, Dachzeile und Vorspann, mit Fußnoten, ohne Bildunterschriften.",
  measure: "Maß",
  whole: "Ganzer Text",
  selection: "Auswahl",
  names: {
    words: "Wörter",
    characters: "Zeichen mit Leerzeichen",
    charactersWithoutSpaces: "Zeichen ohne Leerzeichen",
    minutes: "Lesezeit",
    lines: "Zeilen in der Druckspalte",
  },
  number,
  minutes: (minutes: number) => `${number(minutes)} ${minutes === 1 ? "Minute" : "Minuten"}`,
  target: (genre: string, unit: Unit, length: number) => `Ziel für „${genre}“: ${amount(unit, length)}`,
  noTarget: (genre: string) =>
    `Für „${genre}“ ist kein Ziel festgelegt. Das tut die Administration unter „Einstellungen“.`,
  column: (millimetres: number, points: number) =>
    `Druckspalte: ${number(millimetres)} mm breit, Newsreader in ${number(points)} Punkt, mit Silbentrennung. Bilder zählen nicht als Zeilen.`,
  settings: {
    title: "Längen und Druckspalte",
    intro: "Beim Schreiben steht am Text, wie weit er über oder unter dem Ziel seines Genres liegt.",
    columnMillimetres: "Breite der Druckspalte in Millimetern",
    fontPoints: "Schriftgrad in Punkt",
    targets: "Ziel je Genre",
    targetsHint: "Ein leeres Feld heißt: kein Ziel.",
    length: (genre: string) => `Ziel für ${genre}`,
    unit: (genre: string) => `Einheit für ${genre}`,
    units: { characters: "Zeichen", lines: "Zeilen" },
    saved: "Längen gespeichert.",
    save: "Längen speichern",
  },
} as const;
