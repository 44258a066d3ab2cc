/** Words of the shared working copy: whether it is safe, and who else is in it. */
export const workingCopyMessages = {
  label: "Speicherstand",
  stored: "Gespeichert",
  storing: "Speichert …",
  delayed: (isLocal: boolean) => (isLocal ? "Server speichert verzögert – lokal gesichert" : "Nicht gespeichert"),
  offline: (isLocal: boolean) => (isLocal ? "Offline – lokal gesichert" : "Offline – nicht gesichert"),
  signedOut: (isLocal: boolean) =>
    isLocal ? "Anmeldung abgelaufen – lokal gesichert" : "Anmeldung abgelaufen – nicht gesichert",
  /** Read aloud, and only when something goes wrong or is right again; the line above changes at every pause. */
  spoken: {
    delayed: "Der Server kann gerade nicht speichern.",
    offline: "Die Verbindung zum Server ist weg.",
    signedOut: "Ihre Anmeldung ist abgelaufen.",
    local: "Was Sie schreiben, bleibt in diesem Browser.",
    lost: "Was Sie schreiben, ist im Augenblick nirgends gesichert.",
    recovered: "Der Server hat wieder alles, was Sie geschrieben haben.",
  },
  offlineHint:
    "Schreiben Sie ruhig weiter. Ihr Text liegt in diesem Browser und geht an den Server, sobald die Verbindung wieder da ist.",
  delayedHint:
    "Der Server kann gerade nicht auf seine Festplatte schreiben und versucht es weiter. Ihr Text liegt auch in diesem Browser.",
  dangerHint:
    "Dieser Browser kann nichts sichern, vielleicht ist seine Festplatte voll. Lassen Sie das Fenster offen und kopieren Sie Ihren Text.",
  signedOutHint: (name: string) =>
    `Melden Sie sich als ${name} wieder an; Ihr Text bleibt hier und wird dann gespeichert.`,
  signIn: "Wieder anmelden",
  signInTitle: "Wieder anmelden",
  copy: "Meinen Text kopieren",
  copied: "Text kopiert.",
  byHand: {
    label: "Zum Kopieren",
    hint: "Der Browser gibt die Zwischenablage hier nicht frei. Alles ist markiert: Kopieren Sie es mit Strg+C, am Mac mit ⌘C.",
  },
  aside: {
    title: "Beiseitegelegt: Ihr Stand, der nicht gespeichert wurde",
    refused: (reason: string) => `Eine Änderung passte nicht in den Artikel und wurde nicht übernommen: ${reason}`,
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
  },
  /** Words of a document as plain text. */
  asText: {
    title: "Titel",
    links: "Links",
    article: (id: number) => `Artikel ${id}`,
  },
  people: "Auch hier",
  isHere: "Hier schreibt",
  changedBy: (name: string) => `geändert von ${name}`,
  fieldChanged: (field: string, name: string) => `${field} geändert von ${name}.`,
} as const;
