/** Words of the shared working copy: whether it is safe, and who else is in it. */
export const workingCopyMessages = {
  label: "Speicherstand",
  stored: "Gespeichert",
  storing: "Speichert …",
  ended: "Angehalten",
  delayed: (isLocal: boolean) => (isLocal ? "Server speichert verzögert – lokal gesichert" : "Nicht gespeichert"),
  offline: (isLocal: boolean) => (isLocal ? "Offline – lokal gesichert" : "Offline – nicht gesichert"),
  signedOut: (isLocal: boolean) =>
    isLocal ? "Anmeldung abgelaufen – lokal gesichert" : "Anmeldung abgelaufen – nicht gesichert",
  disabled: (isLocal: boolean) => (isLocal ? "Konto gesperrt – lokal gesichert" : "Konto gesperrt – nicht gesichert"),
  keptOut: (isLocal: boolean) => (isLocal ? "Nicht verbunden – lokal gesichert" : "Nicht verbunden – nicht gesichert"),
  keptOutHint: (why: string) => `${why} Ihr Text wird gespeichert, sobald die Verbindung wieder steht.`,
  /** Read aloud, and only when something goes wrong or is right again; the line above changes at every pause. */
  spoken: {
    delayed: "Der Server kann gerade nicht speichern.",
    offline: "Die Verbindung zum Server ist weg.",
    signedOut: "Ihre Anmeldung ist abgelaufen.",
    disabled: "Ihr Konto ist gesperrt.",
    keptOut: "Der Server lässt diese Seite gerade nicht zu.",
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
  disabledHint:
    "Ihr Konto wurde gesperrt; hier wird nichts mehr gespeichert. Kopieren Sie Ihren Text und wenden Sie sich an die Redaktionsleitung.",
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
