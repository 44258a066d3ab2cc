// The names of the roles as the newsroom knows them; `lib` stands below it and cannot ask.
type Role = "author" | "editor" | "admin";

const count = new Intl.NumberFormat("de-DE");

/** A number of pieces in words: "1 Artikel", "1.204 Artikel". */
export function articleCountLabel(total: number): string {
  return total === 0 ? "keine Artikel" : `${count.format(total)} Artikel`;
}

/** What an account may do, in the words of the newsroom. */
export const roleLabels: Readonly<Record<Role, string>> = {
  author: "Autor/in",
  editor: "Redakteur/in",
  admin: "Administrator/in",
};

/** One sentence per role, to choose by. */
export const roleHints: Readonly<Record<Role, string>> = {
  author: "Schreibt eigene Artikel und gibt sie zur Abnahme.",
  editor: "Bearbeitet alle Artikel, nimmt ab, veröffentlicht und pflegt Stichwörter.",
  admin: "Darf alles, auch Benutzer, Ressorts und Einstellungen.",
};

/** Words of the frame around every desk and of the building blocks. */
export const deskMessages = {
  unsaved: "Auf dieser Seite ist etwas noch nicht gespeichert. Trotzdem verlassen?",
  shell: {
    skipLink: "Zum Inhalt springen",
    product: "Redaktion",
    navigation: "Redaktion",
    openNavigation: "Menü",
    newArticle: "Neuer Artikel",
    toPortal: "Zum Portal",
    signOut: "Abmelden",
    signedInAs: "Angemeldet als",
    notifications: "Mitteilungen",
    unreadNotifications: (count: number) => `Mitteilungen, ${count} ungelesene`,
    entries: {
      desk: "Schreibtisch",
      board: "Tafel",
      calendar: "Kalender",
      articles: "Artikel",
      keywords: "Stichwörter",
      statistics: "Statistik",
      frontPage: "Startseite",
      series: "Serien",
      houseStyle: "Hausstil",
      sections: "Ressorts",
      persons: "Personen",
      users: "Benutzer",
      redirects: "Weiterleitungen",
      cancellations: "Abos",
      settings: "Einstellungen",
      auditLog: "Protokoll",
    },
  },
  common: {
    save: "Speichern",
    cancel: "Abbrechen",
    close: "Schließen",
    delete: "Löschen",
    edit: "Bearbeiten",
    rename: "Umbenennen",
    actions: "Aktionen",
    actionsFor: (name: string) => `Aktionen für ${name}`,
    optional: "optional",
    working: "Bitte warten …",
  },
  failure: {
    unexpected: "Das hat nicht geklappt. Ihre Eingaben stehen noch da. Bitte versuchen Sie es noch einmal.",
    offline: "Keine Verbindung zum Server. Ihre Eingaben stehen noch da. Bitte versuchen Sie es gleich noch einmal.",
    summary: "Bitte prüfen Sie Ihre Eingaben.",
  },
  notice: { info: "Hinweis", success: "Erledigt", warning: "Achtung", error: "Fehler" },
  toast: { region: "Meldungen", close: "Meldung schließen" },
  copy: {
    button: "Kopieren",
    done: "Kopiert",
    failed: "Bitte mit Strg + C kopieren.",
  },
  order: {
    handle: (name: string) => `${name} verschieben`,
    up: (name: string) => `${name} nach oben`,
    down: (name: string) => `${name} nach unten`,
    role: "verschiebbar",
    instructions:
      "Drücken Sie die Leertaste, um den Eintrag aufzunehmen. Verschieben Sie ihn mit den Pfeiltasten. Leertaste legt ihn ab, Escape bricht ab.",
    pickedUp: (name: string, position: number, total: number) => `${name} aufgenommen, Platz ${position} von ${total}.`,
    over: (name: string, position: number, total: number) => `${name} steht jetzt auf Platz ${position} von ${total}.`,
    dropped: (name: string, position: number, total: number) => `${name} abgelegt auf Platz ${position} von ${total}.`,
    cancelled: (name: string) => `Verschieben abgebrochen. ${name} bleibt an seinem Platz.`,
  },
  notFound: {
    title: "Diese Seite gibt es nicht.",
    text: "Vielleicht wurde sie gelöscht, oder Ihnen fehlt das Recht, sie zu sehen.",
    back: "Zum Schreibtisch",
  },
  error: {
    title: "Da ist etwas schiefgegangen.",
    text: "Die Seite kann gerade nicht gezeigt werden. Gespeichertes ist nicht verloren. Hilft ein neuer Versuch nicht, nennen Sie bitte der Technik diese Vorgangsnummer:",
    retry: "Noch einmal versuchen",
    noReference: "ohne Nummer",
  },
} as const;
