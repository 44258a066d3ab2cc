import type { Editor } from "@tiptap/core";

const MARGIN = 8;

/**
 * Edges of the window that whatever is placed beside the text keeps clear of, in CSS pixels: on top that is the toolbar,
 * which sticks there while the text is scrolled.
 */
export function edgesAroundText(editor: Editor) {
  const head = editor.view.dom.closest("[data-text-field]")?.querySelector("[data-text-head]");
  return { top: (head?.getBoundingClientRect().bottom ?? 0) + MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
}
