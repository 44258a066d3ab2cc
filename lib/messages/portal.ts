type BadgeGenre = "bericht" | "interview" | "kommentar" | "hintergrund" | "anzeige";
type KeywordKind = "section" | "place" | "organisation" | "person" | "law" | "topic";

const count = new Intl.NumberFormat("de-DE");

/** Names of the genres as they stand on a badge; plain news has none. */
export const genreLabels: Readonly<Record<BadgeGenre, string>> = {
  bericht: "Bericht",
  interview: "Interview",
  kommentar: "Kommentar",
  hintergrund: "Hintergrund",
  anzeige: "Anzeige",
};

/** What a keyword stands for, in the words of the readers. */
export const keywordKindLabels: Readonly<Record<KeywordKind, string>> = {
  section: "Ressort",
  place: "Ort",
  organisation: "Organisation",
  person: "Person",
  law: "Gesetz",
  topic: "Thema",
};

/** Every German sentence that the portal's pages say by themselves. */
export const portalMessages = {
  mostRead: "Meistgelesen",
  shell: {
    skipLink: "Zum Inhalt springen",
    sections: "Ressorts",
    allSections: "Alle Ressorts",
    search: "Suchen …",
    searchLabel: "Portal durchsuchen",
    searchButton: "Suchen",
    service: "Service",
    imprint: "Impressum",
    privacy: "Datenschutz",
    cancel: "Verträge hier kündigen",
  },
  article: {
    pictureCredit: (credit: string) => `(Bildquelle: ${credit})`,
    by: "Von",
    links: "Links",
    keywords: "Stichwörter",
    tools: "Artikelwerkzeuge",
    print: "Druckversion",
    pdf: "PDF",
    mail: "Link mailen",
    related: (section: string) => `Weitere Meldungen und Beiträge aus dem Bereich ${section}`,
    latest: "Aktuelle Meldungen",
    advertisement: "Anzeige",
    source: "Quelle:",
  },
  list: {
    more: "mehr …",
    moreAbout: (headline: string) => ` zu „${headline}“`,
    empty: "Hier ist noch nichts erschienen.",
    total: (total: number) => (total === 1 ? "1 Beitrag" : `${count.format(total)} Beiträge`),
    onPage: (page: number, pageCount: number) => `Seite ${page} von ${pageCount}`,
  },
  home: {
    emptyTitle: "Die erste Ausgabe entsteht gerade.",
    emptyText: "Noch ist nichts erschienen. Schauen Sie bald wieder vorbei.",
    allOf: (section: string) => `Alles aus ${section}`,
  },
  section: { label: "Ressort" },
  keyword: {
    label: "Stichwort",
    aliases: "auch",
    broader: "Gehört zu",
    narrower: "Dazu gehören",
    seeAlso: "Siehe auch",
    neighbours: "Oft zusammen mit",
  },
  author: { label: "Beiträge von", initials: (initials: string) => `Kürzel: ${initials}` },
  paging: {
    label: "Seiten",
    previous: "Neuere",
    next: "Ältere",
    page: (page: number) => `Seite ${page}`,
  },
  search: {
    title: "Suche",
    label: "Suchbegriffe",
    button: "Suchen",
    prompt: "Wonach suchen Sie?",
    advice: [
      "Mehrere Wörter finden Beiträge, die alle diese Wörter enthalten.",
      "Anführungszeichen finden eine genaue Wortfolge: „digitale Akte“.",
      "Ein Minus schließt ein Wort aus: Glasfaser -Förderung.",
    ],
    emptyTitle: (query: string) => `Zu „${query}“ haben wir nichts gefunden.`,
    emptyAdvice: [
      "Prüfen Sie die Schreibweise oder nehmen Sie weniger Wörter.",
      "Versuchen Sie einen allgemeineren Begriff, etwa den Ort oder das Gesetz.",
      "Ein Teil eines langen Wortes findet mehr: „Zulassung“ auch „Autozulassung“ und „Zulassungsstelle“.",
      "Ohne Anführungszeichen, Minus und eingegrenzte Zeiträume wird weiter gesucht.",
    ],
    total: (total: number, query: string) =>
      `${total === 1 ? "1 Treffer" : `${count.format(total)} Treffer`} für „${query}“`,
  },
  legal: {
    empty: "Diese Angaben werden gerade vervollständigt.",
  },
  notFound: {
    title: "Diese Seite gibt es nicht.",
    text: "Die Adresse stimmt nicht oder der Beitrag steht nicht mehr hier. Vielleicht hilft die Suche weiter.",
    newest: "Gerade erschienen",
  },
  gone: {
    title: "Dieser Beitrag wurde zurückgezogen.",
    text: "Die Redaktion hat ihn dauerhaft aus dem Angebot genommen.",
    help: "Anderes zum Thema finden Sie vielleicht über die Suche.",
  },
  serverError: {
    title: "Da ist etwas schiefgegangen.",
    text: "Die Seite kann im Moment nicht gezeigt werden. Bitte versuchen Sie es in einigen Minuten noch einmal.",
    reference: "Vorgangsnummer",
    home: "Zur Startseite",
  },
  cancellation: {
    title: "Verträge hier kündigen",
    intro:
      "Hier kündigen Sie ein Abonnement oder einen anderen laufenden Vertrag mit uns, ohne Anmeldung. Sie erhalten sofort eine Bestätigung mit Datum und Uhrzeit.",
    errorTitle: "Bitte prüfen Sie Ihre Angaben:",
    required: "Pflichtangabe",
    person: "Ihre Angaben",
    name: "Name",
    nameHint: "Vor- und Nachname oder Firma, wie im Vertrag",
    email: "E-Mail",
    emailHint: "An diese Adresse geht die Bestätigung.",
    contract: "Vertrag",
    contractHint: "Bezeichnung oder Kundennummer, zum Beispiel „Jahresabo, Kundennummer 40 117“",
    kind: "Art der Kündigung",
    ordinary: "ordentliche Kündigung",
    ordinaryHint: "fristgerecht, ohne Angabe von Gründen",
    extraordinary: "außerordentliche Kündigung",
    extraordinaryHint: "aus wichtigem Grund",
    reason: "Kündigungsgrund",
    reasonHint: "Nur für die außerordentliche Kündigung nötig",
    endsOn: "Gewünschter Zeitpunkt",
    endsOnHint: "Ohne Datum gilt: zum nächstmöglichen Zeitpunkt",
    nextPossible: "zum nächstmöglichen Zeitpunkt",
    button: "jetzt kündigen",
  },
  receipt: {
    title: "Ihre Kündigung ist eingegangen.",
    text: "Bitte bewahren Sie diese Bestätigung auf. Sie können die Seite drucken oder speichern.",
    number: "Vorgangsnummer",
    receivedAt: "Eingegangen am",
  },
} as const;
