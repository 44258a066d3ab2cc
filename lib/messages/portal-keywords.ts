const count = new Intl.NumberFormat("de-DE");

/** What the index of keywords says. */
export const keywordIndexMessages = {
  title: "Stichwörter von A bis Z",
  description: "Alle Stichwörter, zu denen Beiträge erschienen sind, in der Reihenfolge des Alphabets",
  letters: "Anfangsbuchstaben",
  mostUsed: "Am häufigsten",
  beginningWith: (letter: string) => `Stichwörter mit ${letter}`,
  pieces: (pieces: number) => (pieces === 1 ? "1 Beitrag" : `${count.format(pieces)} Beiträge`),
  empty: "Noch trägt kein Beitrag ein Stichwort. Die neuesten Beiträge stehen auf der Startseite.",
  home: "Zur Startseite",
} as const;
