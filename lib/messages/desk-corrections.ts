/** Words of the dialogs about a published piece, which come late. */
export const correctionDeskMessages = {
  correction: {
    title: "Korrektur veröffentlichen",
    intro:
      "Der Hinweis steht für immer beim Artikel, in Druckversion, PDF und Feed und unter „Korrekturen“. Er lässt sich nicht ändern oder löschen.",
    wasWrong: "Was war falsch?",
    wasWrongHint: "Zum Beispiel: „In einer früheren Fassung stand, der Schalter öffne am Montag.“",
    isRight: "Was ist richtig?",
    text: "Text des Artikels",
    changed: "Mit den Änderungen im Text",
    changedHint: "Leser sehen den berichtigten Text und den Hinweis im selben Moment.",
    unchanged: "Nur den Hinweis",
    unchangedHint: "Leser sehen den Text wie bisher; die Änderungen bleiben in Arbeit.",
    noteOnly:
      "Der Text enthält keine Änderungen; es erscheint nur der Hinweis. Soll auch der Text anders werden, brechen Sie ab und berichtigen Sie ihn zuerst.",
    submit: "Korrektur veröffentlichen",
    done: "Korrektur veröffentlicht.",
  },
  incoming: {
    loading: "Es wird nachgesehen, welche Artikel hierher führen …",
    failed: "Welche Artikel hierher führen, war nicht zu erfahren.",
    none: "Kein anderer Artikel führt hierher.",
    some: (total: number) =>
      total === 1
        ? "Ein Artikel führt hierher. Für Leser wird sein Link zu einfachem Text, eine Empfehlung verschwindet:"
        : `${new Intl.NumberFormat("de-DE").format(total)} Artikel führen hierher. Für Leser werden ihre Links zu einfachem Text, Empfehlungen verschwinden:`,
    more: (count: number) => `und ${new Intl.NumberFormat("de-DE").format(count)} weitere`,
    list: "Artikel, die hierher führen",
    isPublic: "Leser sehen den Link",
    isWorking: (state: string) => `${state}, Leser sehen den Link nicht`,
    untitled: "Ohne Titel",
  },
} as const;
