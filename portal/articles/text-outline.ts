/** One entry of a table of contents: the anchor that the press gave the sub-heading, and its words as plain text. */
export type OutlineEntry = { readonly anchor: string; readonly text: string };

/** Fewer sub-headings are seen at a glance. */
const ENOUGH_HEADINGS = 4;

/** As the press prints them. Nothing that a person wrote looks like this: texts and attributes are escaped. */
const PRINTED_HEADING = /<h([23]) id="(abschnitt[a-z0-9-]*)">(.*?)<\/h\1>/gs;
/** A box is read beside the text, and its title is no part of the text's course. */
const BOX = /<aside class="info-box"[^>]*>.*?<\/aside>/gs;
const NOTE_MARK = /<sup><a href="#fussnote-.*?<\/sup>/gs;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * The table of contents of a long text, empty for a short one: its main sub-headings, or those of both ranks where there
 * are too few main ones. Read off the printed HTML, whose anchors are the same in every edition, so that pieces printed
 * long ago have one as well.
 */
export function outlineOf(bodyHtml: string): readonly OutlineEntry[] {
  const headings = [...bodyHtml.replace(BOX, "").matchAll(PRINTED_HEADING)].map(
    ([, level, anchor = "", words = ""]) => ({ level, entry: { anchor, text: textOf(words) } }),
  );
  const main = headings.filter(({ level }) => level === "2");
  const shown = main.length >= ENOUGH_HEADINGS ? main : headings;
  return shown.length >= ENOUGH_HEADINGS ? shown.map(({ entry }) => entry) : [];
}

function textOf(html: string): string {
  return html
    .replace(NOTE_MARK, "")
    .replace(/<br>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .trim();
}
