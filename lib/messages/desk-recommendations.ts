/** Words of the field in which the desk chooses where readers go on. */
export const recommendationMessages = {
  label: "Weiterlesen",
  placeholder: "Veröffentlichten Artikel suchen",
  hint: (limit: number) =>
    `Bis zu ${limit} Artikel, die unter diesem zuerst stehen. Ohne eigene Auswahl folgen solche mit gleichen Stichwörtern.`,
  full: (limit: number) => `Mehr als ${limit} Artikel werden nicht empfohlen. Entfernen Sie zuerst einen.`,
  searching: "Suche …",
  none: "Kein Artikel gefunden. Gesucht wird, was Leser sehen und keine Anzeige ist.",
  leftOver: (text: string) => `„${text}“ ist noch nicht übernommen. Wählen Sie einen Vorschlag.`,
  hidden: "Leser sehen ihn zurzeit nicht, und den Hinweis auf ihn auch nicht.",
  paid: "Das ist eine Anzeige. Anzeigen werden nicht empfohlen.",
} as const;
