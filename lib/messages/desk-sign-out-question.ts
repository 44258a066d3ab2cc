/** What is asked before signing out loses something; fetched when it is asked. */
export const signOutQuestionMessages = {
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
  store: "Erst speichern",
  discard: "Trotzdem abmelden und verwerfen",
} as const;
