import type { ListItemNode } from "../body.ts";

/** `first` is the item's first paragraph without its `<p>`, so that a plain list is set tight. */
export function renderListItemHtml(node: ListItemNode, first: string, rest: string): string {
  const isLoose = node.content.slice(1).some((child) => child.type === "paragraph");
  return `<li>${isLoose ? `<p>${first}</p>` : first}${rest}</li>`;
}
