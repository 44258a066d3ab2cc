import type { Node } from "@tiptap/pm/model";

export type OutlineEntry = { readonly position: number; readonly level: 2 | 3; readonly text: string };

/** The headings of a text and the index of the one that a position stands under; -1 before the first. */
export function readOutline(doc: Node, at: number): { readonly entries: OutlineEntry[]; readonly current: number } {
  const entries: OutlineEntry[] = [];
  doc.forEach((node, position) => {
    const text = node.textContent.trim();
    if (node.type.name === "heading" && text !== "") {
      entries.push({ position, level: node.attrs["level"] === 3 ? 3 : 2, text });
    }
  });
  return { entries, current: entries.findLastIndex(({ position }) => position <= at) };
}
