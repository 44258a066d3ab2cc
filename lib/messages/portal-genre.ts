/** Readers find the pieces of a genre under these names; paid content has no list of its own. */
export const genreListNames = {
  meldung: "Meldungen",
  bericht: "Berichte",
  interview: "Interviews",
  kommentar: "Kommentare",
  hintergrund: "Hintergründe",
} as const;

export const genreMessages = { label: "Genre", description: (name: string) => `${name}, die neuesten zuerst` } as const;

/** Title of a page of a list; from the second on it says which. */
export function listTitle(name: string, page: number): string {
  return page === 1 ? name : `${name}, Seite ${page}`;
}
