/** Words of the suggested keywords beside the text. */
export const suggestionMessages = {
  title: "Vorschläge aus dem Text",
  newTitle: "Neu im Text",
  beforeWriting: "Sobald Titel oder Text etwas enthalten, stehen hier passende Stichwörter.",
  nothing: "Kein weiteres Stichwort von uns kommt im Text vor.",
  off: "Stichwörter werden nicht vorgeschlagen, solange die Prüfungen ausgeschaltet sind.",
  failed: "Die Vorschläge konnten nicht geladen werden. Beim nächsten Ändern wird es noch einmal versucht.",
  take: (label: string) => `${label} übernehmen`,
  create: (label: string) => `${label} als neues Stichwort aufnehmen`,
  dismiss: (label: string) => `${label} nicht vorschlagen`,
  dismissed: (label: string) => `${label} wird für diesen Artikel nicht mehr vorgeschlagen.`,
  show: (label: string, total: number) =>
    total === 1 ? `Stelle von ${label} zeigen` : `Nächste von ${total} Stellen von ${label} zeigen`,
  shown: (place: number, total: number, field: string, words: string) =>
    `Stelle ${place} von ${total}, ${field}: ${words}`,
  places: (total: number) => (total === 1 ? "1 Stelle" : `${total} Stellen`),
  more: (total: number) => `${total} weitere zeigen`,
  fewer: "Weniger zeigen",
  ofSection: "aus dem Ressort",
  fields: { headline: "Titel", kicker: "Dachzeile", teaser: "Vorspann", body: "Text" },
} as const;

/** Why something looks like a new keyword; `evidence` is the word that gave it away. */
export const candidateReasons = {
  "acronym-behind": () => "mit Abkürzung in Klammern",
  "legal-form": (evidence: string) => `Rechtsform ‚${evidence}‘ im Namen`,
  "organisation-word": (evidence: string) => `Name mit ‚${evidence}‘`,
  "title-before": (evidence: string) => `steht hinter ‚${evidence}‘`,
  speech: (evidence: string) => `steht bei ‚${evidence}‘`,
  "first-name": (evidence: string) => `Vorname ‚${evidence}‘`,
  "law-word": () => "Wort für ein Gesetz",
  "place-word": (evidence: string) => `steht hinter ‚${evidence}‘`,
  "place-preposition": (evidence: string) => `steht hinter ‚${evidence}‘, endet wie ein Ort`,
  kicker: () => "steht in der Dachzeile",
  "quoted-name": () => "Name in Anführungszeichen",
  "repeated-name": () => "Name, der mehrmals vorkommt",
} as const;
