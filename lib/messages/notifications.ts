// The names of the kinds and groups as the newsroom knows them; `lib` stands below it and cannot ask.
type Kind =
  | "mention"
  | "reply"
  | "comment"
  | "handed-in"
  | "assigned"
  | "returned"
  | "approval-voided"
  | "schedule-failed"
  | "approved"
  | "published";

/** What happened, in one sentence; used at the desk and in mails. */
export const notificationSentences: Readonly<Record<Kind, (actor: string, headline: string) => string>> = {
  mention: (actor, headline) => `${actor} hat Sie in einem Kommentar zu „${headline}“ erwähnt`,
  reply: (actor, headline) => `${actor} hat auf Ihren Kommentar zu „${headline}“ geantwortet`,
  comment: (actor, headline) => `${actor} hat „${headline}“ kommentiert`,
  "handed-in": (actor, headline) => `${actor} hat „${headline}“ zur Abnahme gegeben`,
  assigned: (actor, headline) => `${actor} hat Ihnen „${headline}“ zugewiesen`,
  returned: (actor, headline) => `${actor} hat „${headline}“ in den Entwurf zurückgegeben`,
  "approval-voided": (actor, headline) => `${actor} hat „${headline}“ nach der Abnahme geändert; sie gilt nicht mehr`,
  "schedule-failed": (_actor, headline) => `„${headline}“ konnte nicht wie geplant veröffentlicht werden`,
  approved: (actor, headline) => `${actor} hat „${headline}“ abgenommen`,
  published: (actor, headline) => `${actor} hat „${headline}“ veröffentlicht`,
};

/** Words of `/redaktion/mitteilungen`. */
export const notificationMessages = {
  title: "Mitteilungen",
  intro: "Was andere von Ihnen wollen und was mit Ihren Artikeln geschehen ist.",
  isUnread: "Ungelesen",
  list: "Mitteilungen, die neuesten zuerst",
  markRead: "Gelesen",
  markReadNamed: (sentence: string) => `Als gelesen markieren: ${sentence}`,
  markAllRead: "Alle als gelesen markieren",
  allRead: "Alle Mitteilungen sind gelesen.",
  empty: "Noch keine Mitteilungen",
  emptyText:
    "Hier steht, wenn jemand Sie in einem Kommentar nennt, einen Ihrer Artikel kommentiert, zurückgibt, abnimmt oder veröffentlicht.",
  toArticles: "Zu den Artikeln",
  paging: "Seiten der Mitteilungen",
  newest: "Neueste",
  older: "Ältere",
  mails: {
    title: "Per E-Mail",
    intro: (address: string) => `Wir schicken sie an ${address}.`,
    groups: {
      talk: { label: "Gespräche", hint: "Erwähnungen, Antworten und Kommentare zu Ihren Artikeln" },
      tasks: {
        label: "Aufgaben",
        hint: "Zur Abnahme gegeben, zugewiesen, zurückgegeben, Abnahme beendet, geplante Veröffentlichung gescheitert",
      },
      news: { label: "Nachrichten", hint: "Abgenommen, veröffentlicht" },
    },
    rhythms: { never: "keine", at_once: "sofort", daily: "einmal am Tag, morgens um 7 Uhr" },
    submit: "Auswahl speichern",
    saved: "Ihre Auswahl gilt ab sofort.",
  },
} as const;

/** The frame of a mail. */
export const notificationMailMessages = {
  greeting: (name: string) => `Guten Tag, ${name},`,
  digest: (count: number) => `${count} Mitteilungen aus der Redaktion`,
  untitled: "Ohne Titel",
  choose: (address: string) => `Welche Mitteilungen Sie per E-Mail bekommen, legen Sie hier fest: ${address}`,
  automatic: "Diese E-Mail wurde automatisch verschickt; Antworten an den Absender erreichen uns nicht.",
} as const;
