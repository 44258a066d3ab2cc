/** Words of the shared working copy: whether it is safe, and who else is in it. */
export const workingCopyMessages = {
  label: "Speicherstand",
  stored: "Gespeichert",
  storing: "Speichert …",
  delayed: (isLocal: boolean) => (isLocal ? "Server speichert verzögert – lokal gesichert" : "Nicht gespeichert"),
  offline: (isLocal: boolean) => (isLocal ? "Offline – lokal gesichert" : "Offline – nicht gesichert"),
  signedOut: (isLocal: boolean) =>
    isLocal ? "Anmeldung abgelaufen – lokal gesichert" : "Anmeldung abgelaufen – nicht gesichert",
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
  aside: {
    title: "Diese Worte sind nicht im Artikel",
    refused: (reason: string) => `Eine Änderung passte nicht in den Artikel und wurde nicht übernommen: ${reason}`,
    renewed: "Der Artikel wurde inzwischen neu angelegt, zum Beispiel aus einer früheren Fassung wiederhergestellt.",
    rights: (reason: string) => `Sie können hier nicht mehr schreiben. ${reason}`,
    text: "Was Sie noch nicht gespeichert hatten, steht hier zum Kopieren. Der Artikel unten ist der gespeicherte.",
    clear: "Erledigt, Worte verwerfen",
    dismiss: "Verstanden",
    at: (moment: string) => `Beiseitegelegt ${moment}`,
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
} as const;
