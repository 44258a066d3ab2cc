/** How many threads are open, for lists and headings. */
export function openComments(count: number): string {
  return count === 1 ? "1 offener Kommentar" : `${count} offene Kommentare`;
}

/** Words of the comments beside a text and in the comparison of versions. */
export const commentMessages = {
  title: "Kommentare",
  open: (count: number) => (count === 1 ? "1 offener" : `${count} offene`),
  saidOpen: (count: number) => (count === 0 ? "Keine offenen Kommentare" : openComments(count)),
  begin: "Kommentieren",
  hint: (keys: string) =>
    `Wählen Sie Worte im Text und drücken Sie ${keys}; ohne Auswahl gilt der Kommentar dem ganzen Artikel.`,
  hintWithoutKeys: "Wählen Sie Worte im Text; ohne Auswahl gilt der Kommentar dem ganzen Artikel.",
  empty: "Noch kein Kommentar.",
  trashed: "Der Artikel liegt im Papierkorb und wird nicht kommentiert.",
  failed: "Die Kommentare konnten nicht geladen werden.",
  again: "Noch einmal versuchen",
  aboutPassage: "Zur Stelle:",
  aboutArticle: "Zum ganzen Artikel",
  jump: (quote: string) => `Zur Stelle im Text: ${quote}`,
  lost: "Stelle gelöscht",
  tooLong: "Wählen Sie eine kürzere Stelle; so viel Text fasst ein Kommentar nicht.",
  thread: (author: string, about: string) => `Kommentar von ${author}: ${about}`,
  text: "Kommentar",
  replyText: "Antwort",
  mentionHint: "Mit @ nennen Sie jemanden, der davon erfährt.",
  people: "Personen",
  foundPeople: (count: number) => (count === 1 ? "1 Person" : `${count} Personen`),
  submit: "Kommentar speichern",
  reply: "Antworten",
  submitReply: "Antwort speichern",
  change: "Bearbeiten",
  submitChange: "Änderung speichern",
  remove: "Löschen",
  removeTitle: "Kommentar löschen?",
  removeText: "Er verschwindet für alle, auch aus ihren Mitteilungen.",
  actionsFor: (author: string) => `Aktionen für den Kommentar von ${author}`,
  resolve: "Erledigt",
  reopen: "Wieder öffnen",
  resolved: (by: string, at: string) => `Erledigt von ${by}, ${at}`,
  showResolved: (count: number) => (count === 1 ? "1 erledigten zeigen" : `${count} erledigte zeigen`),
  hideResolved: "Erledigte ausblenden",
  edited: "geändert",
  deleted: "Kommentar gelöscht",
  comparison: "Kommentare aus dieser Zeit",
  comparisonNone: "Zwischen den beiden Versionen hat niemand etwas kommentiert oder erledigt.",
  toThread: "Im Text ansehen",
} as const;
