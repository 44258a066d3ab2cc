/** What the writing page says of previews. */
export const writingPreviewMessages = {
  open: "Vorschau",
  blocked: "Der Browser hat das neue Fenster nicht geöffnet. Erlauben Sie dieser Seite neue Fenster.",
  links: "Vorschau-Links",
  active: (count: number) => (count === 1 ? "1 Vorschau-Link aktiv" : `${count} Vorschau-Links aktiv`),
} as const;
