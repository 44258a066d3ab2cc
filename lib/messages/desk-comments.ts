/** How many threads are open, for lists and headings. */
export function openComments(count: number): string {
  return count === 1 ? "1 offener Kommentar" : `${count} offene Kommentare`;
}

/** Words of the beginning of comments, which every writing page has; the others come with the comments. */
export const commentEntryMessages = {
  title: "Kommentare",
  begin: "Kommentieren",
  empty: "Noch kein Kommentar.",
} as const;
