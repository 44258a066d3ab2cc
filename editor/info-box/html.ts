import { editorMessages } from "../messages.ts";
import { escapeHtml } from "../text/html.ts";

export type BoxHeading = {
  /** Already escaped; empty where the box has no title. */
  readonly title: string;
  /** One below the heading that the box stands under, so that the outline has no gap. */
  readonly level: number;
  readonly anchor: string;
};

export function renderInfoBoxHtml({ title, level, anchor }: BoxHeading, children: string): string {
  if (title === "") {
    const name = escapeHtml(editorMessages.infoBox);
    return children === "" ? "" : `<aside class="info-box" aria-label="${name}">${children}</aside>`;
  }
  const id = escapeHtml(anchor);
  return `<aside class="info-box" aria-labelledby="${id}"><h${level} id="${id}">${title}</h${level}>${children}</aside>`;
}
