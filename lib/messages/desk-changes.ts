/** Words on the bar of the writing page about changes of a published piece. */
export const changeMessages = {
  kind: "Art der Änderung",
  fix: "Kleine Änderung, Datum bleibt",
  update: "Wesentlich, „Aktualisiert am …“",
  correct: "Korrektur …",
} as const;
