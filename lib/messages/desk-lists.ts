/** Words of the desks that keep lists: sections, persons, keywords, cancellations, settings. */
export const sectionMessages = {
  title: "Ressorts",
  intro:
    "In dieser Reihenfolge stehen sie im Kopf des Portals. Ziehen Sie eine Zeile am Griff oder nutzen Sie die Pfeile.",
  list: "Ressorts in ihrer Reihenfolge",
  create: "Ressort anlegen",
  name: "Name",
  created: (name: string) => `Ressort „${name}“ angelegt.`,
  renameTitle: (name: string) => `„${name}“ umbenennen`,
  renameHint: "Artikel und Listen zeigen sofort den neuen Namen. Alte Adressen leiten weiter.",
  renamed: (name: string) => `Das Ressort heißt jetzt „${name}“.`,
  deleteTitle: (name: string) => `„${name}“ löschen?`,
  deleteText: "Das Ressort hat keine Artikel. Es verschwindet aus dem Kopf des Portals.",
  deleteBlocked: "Löschen (nur ohne Artikel)",
  deleted: (name: string) => `Ressort „${name}“ gelöscht.`,
  emptyTitle: "Noch kein Ressort",
  emptyText: "Jeder Artikel erscheint in einem Ressort. Beginnen Sie mit dem wichtigsten.",
} as const;

export const orderMessages = { saved: "Reihenfolge gespeichert." } as const;

export const personMessages = {
  title: "Personen",
  intro: "Wer in der Autorenzeile stehen kann. Eine Person braucht kein Konto.",
  list: "Personen in ihrer Reihenfolge",
  create: "Person anlegen",
  name: "Name",
  nameHint: "Vor- und Nachname, wie er über Artikeln steht.",
  initials: "Kürzel",
  initialsHint: "Steht am Ende des Artikels, zum Beispiel (ba).",
  account: (name: string) => `Konto: ${name}`,
  accountField: "Konto",
  accountHint: "Verbindet die Autorenzeile mit dem Konto dieser Person.",
  noAccount: "kein Konto",
  nameless: "Name ergänzen",
  namelessTotal: (total: number) =>
    total === 1
      ? "Ein Kürzel aus einem Import hat noch keinen Namen."
      : `${total} Kürzel aus einem Import haben noch keinen Namen.`,
  namelessText: "Bis dahin steht unter den Artikeln nur das Kürzel.",
  created: "Person angelegt.",
  changeTitle: (label: string) => `${label} bearbeiten`,
  changed: (label: string) => `${label} gespeichert.`,
  emptyTitle: "Noch niemand da",
  emptyText: "Legen Sie an, wer in der Autorenzeile stehen soll.",
} as const;

export const keywordMessages = {
  title: "Stichwörter",
  intro: "Neue Stichwörter entstehen beim Schreiben. Hier werden sie gepflegt.",
  list: "Gefundene Stichwörter",
  search: "Stichwort suchen",
  searchHint: "Findet auch Akronyme und Aliasse.",
  button: "Suchen",
  kind: "Art",
  allKinds: "Alle Arten",
  withoutKind: "Ohne Art",
  openKind: "Art ergänzen",
  name: "Name",
  count: "Artikel",
  noKind: "noch offen",
  deleteTitle: (name: string) => `„${name}“ löschen?`,
  deleteText: "Kein Artikel trägt dieses Stichwort. Das lässt sich zurücknehmen.",
  first: "Zum Anfang",
  next: "Weitere Stichwörter",
  paging: "Seiten",
  emptyTitle: "Nichts gefunden",
  emptyText: "Kein Stichwort passt zu dieser Suche.",
  noneTitle: "Noch keine Stichwörter",
  noneText: "Das erste entsteht mit dem ersten Artikel.",
  clear: "Suche zurücksetzen",
} as const;

export const cancellationMessages = {
  title: "Abos",
  intro: "Kündigungen, die über das Portal eingegangen sind. Die Bestätigung geht dem Leser sofort per E-Mail zu.",
  open: "Zu bearbeiten",
  handled: "Erledigt",
  receiptNumber: "Vorgangsnummer",
  receivedAt: "Eingegangen",
  handledAt: (when: string) => `Erledigt am ${when}`,
  name: "Name",
  email: "E-Mail",
  contract: "Vertrag",
  kind: "Art",
  reason: "Grund",
  endsOn: "Zum",
  earliest: "nächstmöglichen Zeitpunkt",
  kinds: { ordinary: "Ordentliche Kündigung", extraordinary: "Außerordentliche Kündigung" },
  markHandled: "Erledigt",
  markHandledFor: (receipt: string) => `Vorgang ${receipt} erledigt`,
  done: (receipt: string) => `Vorgang ${receipt} ist erledigt.`,
  emptyTitle: "Nichts zu bearbeiten",
  emptyText: "Neue Kündigungen erscheinen hier sofort.",
} as const;

export const settingsMessages = {
  title: "Einstellungen",
  portal: "Das Portal",
  portalName: "Name des Portals",
  portalNameHint: "Steht im Kopf jeder Seite und in Suchmaschinen.",
  claim: "Unterzeile",
  claimHint: "Ein Satz neben dem Namen: für wen das Portal schreibt und worüber.",
  saved: "Einstellungen gespeichert.",
  saveText: (label: string) => `${label} speichern`,
  imprint: "Impressum",
  privacy: "Datenschutz",
  legalMissing: "Rechtliche Angaben fehlen",
  imprintMissing:
    "Das Impressum ist leer. Ein Portal muss Anbieter, Anschrift und eine verantwortliche Person nennen (§ 5 DDG, § 18 MStV).",
  privacyMissing: "Die Datenschutzerklärung ist leer. Leser haben Anspruch auf diese Auskunft (Art. 13 DSGVO).",
} as const;
