/** Words around signing out: what would be lost, and why it did not happen. */
export const signOutMessages = {
  running: "Speichert, was noch fehlt, und meldet ab …",
  offline:
    "Ohne Verbindung können Sie sich nicht abmelden. Sie sind noch angemeldet, und in diesem Browser ist nichts gelöscht.",
  failed:
    "Der Server hat Sie nicht abgemeldet. Sie sind noch angemeldet, und in diesem Browser ist nichts gelöscht. Versuchen Sie es gleich noch einmal.",
  title: "Noch nicht alles gespeichert",
  unstored: (articles: number) =>
    articles === 1
      ? "Von diesem Artikel hat der Server nicht alles. Was fehlt, liegt nur in diesem Browser:"
      : `Von diesen ${articles} Artikeln hat der Server nicht alles. Was fehlt, liegt nur in diesem Browser:`,
  aside: (articles: number) =>
    articles === 1
      ? "Zu diesem Artikel liegen hier Worte, die nicht übernommen werden konnten. Öffnen Sie ihn, um sie zu kopieren:"
      : `Zu diesen ${articles} Artikeln liegen hier Worte, die nicht übernommen werden konnten. Öffnen Sie sie, um sie zu kopieren:`,
  unsavedPage: "Auf dieser Seite haben Sie etwas eingegeben, das nicht gespeichert ist.",
  consequence: "Wenn Sie sich jetzt abmelden, ist das endgültig verloren.",
  untitled: (id: number) => `Artikel ${id}`,
  stillUnstored: "Es ließ sich noch nicht alles speichern. Was fehlt, liegt weiter in diesem Browser.",
  store: "Erst speichern",
  discard: "Trotzdem abmelden und verwerfen",
} as const;
