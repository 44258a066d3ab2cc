/** Words of what was put aside; fetched when there is something. */
export const putAsideMessages = {
  title: "Beiseitegelegt: Ihr Stand, der nicht gespeichert wurde",
  refused: (reason: string) => `Eine Änderung passte nicht in den Artikel und wurde nicht übernommen: ${reason}`,
  outdated:
    "Dachzeile wurde inzwischen erneuert. Laden Sie die Seite neu, um weiterzuschreiben; was Sie geschrieben haben, bleibt erhalten.",
  reload: "Seite neu laden",
  renewed: "Der Artikel wurde inzwischen neu angelegt, zum Beispiel aus einer früheren Fassung wiederhergestellt.",
  rights: (reason: string) => `Sie können hier nicht mehr schreiben. ${reason}`,
  text: "Kopieren Sie daraus, was Ihnen fehlt. Der Artikel unten ist der gespeicherte; dort steht davon nur, was schon auf dem Server war.",
  extent: {
    article: "Der ganze Artikel, wie Sie ihn zuletzt vor sich hatten",
    typed: "Nur was Sie getippt hatten, Stück für Stück, ohne den Artikel darum herum",
  },
  at: (extent: string, moment: string) => `${extent}, beiseitegelegt ${moment}`,
  clear: "Erledigt, verwerfen",
  clearTitle: "Beiseitegelegtes verwerfen?",
  clearText:
    "Es steht nirgends sonst und lässt sich nicht zurückholen. Kopieren Sie vorher, was Sie noch brauchen. Der Artikel selbst bleibt, wie er ist.",
  clearConfirm: "Verwerfen",
  dismiss: "Verstanden",
} as const;
