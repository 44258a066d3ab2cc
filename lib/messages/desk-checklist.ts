/** Words of the checklist before a publication. */
export const checklistMessages = {
  title: "Prüfliste",
  loading: "Wird geprüft …",
  failed: "Die Prüfung hat nicht geklappt.",
  again: "Noch einmal prüfen",
  clear: "Nichts zu beanstanden. Der Artikel kann zu den Lesern.",
  groups: {
    block: "Hält die Veröffentlichung auf",
    warn: "Hinweise",
    passed: "Schon hingenommen",
  },
  passedHint: "Diese Hinweise kommen erst wieder, wenn sich die Stelle ändert.",
  goThere: "Zur Stelle",
  asking: "Bevor Leser den Artikel sehen: Prüfen Sie diese Hinweise, oder nehmen Sie sie hin. Das steht im Protokoll.",
  blocked: "Erst wenn das behoben ist, kann der Artikel zu den Lesern.",
  goOn: {
    publish: { plain: "Veröffentlichen", anyway: "Trotzdem veröffentlichen" },
    schedule: { plain: "Planen", anyway: "Trotzdem planen" },
  },
  back: "Zurück zum Artikel",
  gone: "Die Stelle ist im Text nicht mehr zu finden. Öffnen Sie die Prüfliste noch einmal.",
  count: (count: number) => (count === 1 ? "1 Punkt" : `${count} Punkte`),
  settings: {
    title: "Prüfliste vor der Veröffentlichung",
    intro:
      "Sie gilt für jede Veröffentlichung und jede Änderung daran, auch wenn ein geplanter Artikel an der Reihe ist. Was schon veröffentlicht ist, bleibt.",
    levels: { off: "aus", warn: "weist hin", block: "hält auf" },
    law: "Gilt immer",
    lawHint: "Diese Regeln halten jede Veröffentlichung auf und lassen sich nicht abschalten.",
    save: "Prüfliste speichern",
    saved: "Prüfliste gespeichert.",
  },
} as const;
