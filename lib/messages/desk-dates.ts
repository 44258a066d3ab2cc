/** Words of an article's dates before its publication. */
export const dateMessages = {
  open: "Termine und Sperrfrist",
  title: "Termine und Sperrfrist",
  zone: "Berliner Zeit.",
  plannedFor: "Geplant für",
  plannedForHint: "Wann der Artikel erscheinen soll. Das veröffentlicht ihn nicht.",
  embargoUntil: "Sperrfrist bis",
  embargoHint: "Vorher kann ihn niemand veröffentlichen.",
  whichHour: "Welche der beiden Stunden",
  summer: "die erste, Sommerzeit",
  winter: "die zweite, Winterzeit",
  choose: "Bitte wählen …",
  submit: "Termine speichern",
  saved: "Termine gespeichert.",
  planned: (at: string) => `Geplant für ${at}`,
  embargo: (at: string) => `Sperrfrist bis ${at}`,
} as const;
