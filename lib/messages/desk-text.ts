/** Words of the tools of the text: insertable blocks, text tools and their menus. */
export const textMessages = {
  insert: "Einfügen",
  tools: "Werkzeuge",
  blocks: {
    heading2: { label: "Zwischenüberschrift", hint: "Gliedert den Text", search: ["überschrift", "titel", "h2"] },
    heading3: {
      label: "Kleine Zwischenüberschrift",
      hint: "Gliedert einen Abschnitt",
      search: ["überschrift", "unterpunkt", "h3"],
    },
    bulletList: { label: "Aufzählung", hint: "Punkte ohne Reihenfolge", search: ["liste", "punkte", "spiegelstriche"] },
    orderedList: {
      label: "Nummerierte Liste",
      hint: "Schritte oder Rangfolge",
      search: ["aufzählung", "zahlen", "ol"],
    },
    quote: { label: "Zitat", hint: "Hebt eine Aussage hervor", search: ["blockquote", "o-ton", "aussage"] },
    divider: { label: "Trennlinie", hint: "Trennt zwei Abschnitte", search: ["linie", "strich", "hr"] },
  },
} as const;
