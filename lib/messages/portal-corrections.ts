/** What readers are told of changes to a published piece, and of newer ones. */
export const correctionMessages = {
  updated: (moment: string) => `Aktualisiert am ${moment}`,
  corrected: (moment: string) => `Korrigiert am ${moment}`,
  heading: "Korrektur",
  headingMany: "Korrekturen",
  at: (moment: string) => `Korrektur vom ${moment}`,
  wasWrong: "Falsch war:",
  isRight: "Richtig ist:",
  moreOnTopic: "Mehr zum Thema:",
  followUp: "Folgebericht",
  followUps: "Folgeberichte",
  page: {
    title: "Korrekturen",
    description: "Was in unseren Beiträgen falsch war und was richtig ist.",
    intro:
      "Fehler berichtigen wir, sobald wir von ihnen wissen. Jede Korrektur steht beim Beitrag selbst und bleibt hier nachzulesen, die neueste zuerst.",
    empty: "Bisher gibt es keine Korrektur.",
    total: (total: number) =>
      total === 1 ? "1 Korrektur" : `${new Intl.NumberFormat("de-DE").format(total)} Korrekturen`,
  },
  feed: { link: "RSS-Feed" },
} as const;
