function counted(count: number, one: string, many: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? one : `${count} ${many}`];
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} und ${parts.at(-1)}`;
}

/** What the writing page says after a paste. */
export const pastingMessages = {
  /** One sentence about what did not come along. */
  withoutParts({ pictures, comments, players }: { pictures: number; comments: number; players: number }): string {
    const parts = listed([
      ...counted(pictures, "ein Bild", "Bilder"),
      ...counted(comments, "einen Kommentar", "Kommentare"),
      ...counted(players, "einen eingebetteten Inhalt", "eingebettete Inhalte"),
    ]);
    const remedy = pictures > 0 ? "; Bilder laden Sie bitte als Datei hoch" : "";
    return `Eingefügt ohne ${parts}${remedy}.`;
  },
} as const;
