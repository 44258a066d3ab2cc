import { editorMessages } from "../messages.ts";
import { escapeHtml } from "../text/html.ts";

/** Ids go by number, as the notes do themselves: the same text has the same ones in every edition. */
const noteId = (number: number) => `fussnote-${number}`;
const placeId = (number: number) => `fussnote-${number}-stelle`;

/** The number in the text; the roles are those of DPUB-ARIA 1.1, so that readers hear what the link is. */
export function renderFootnoteMarkHtml(number: number): string {
  const name = escapeHtml(editorMessages.footnote(number));
  return `<sup><a href="#${noteId(number)}" id="${placeId(number)}" role="doc-noteref" aria-label="${name}">${number}</a></sup>`;
}

/** All notes of the text, in their order, each with a way back. */
export function renderFootnotesHtml(notes: readonly string[]): string {
  if (notes.length === 0) return "";
  const items = notes.map((note, index) => renderNote(note, index + 1)).join("");
  const heading = `<h2 id="fussnoten">${escapeHtml(editorMessages.footnotes)}</h2>`;
  return `<section class="footnotes" role="doc-endnotes" aria-labelledby="fussnoten">${heading}<ol>${items}</ol></section>`;
}

function renderNote(note: string, number: number): string {
  const back = escapeHtml(editorMessages.footnoteBack(number));
  return `<li id="${noteId(number)}">${note} <a href="#${placeId(number)}" role="doc-backlink" aria-label="${back}">↑</a></li>`;
}
