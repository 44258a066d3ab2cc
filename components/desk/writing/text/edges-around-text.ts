import type { Editor } from "@tiptap/core";

const MARGIN = 8;

/** Room below the caret when the text is scrolled to it, in CSS pixels. */
const ROOM_BELOW = 60;

/**
 * Edges of the window that whatever is placed beside the text keeps clear of, in CSS pixels: on top that is the toolbar,
 * which sticks there while the text is scrolled.
 */
export function edgesAroundText(editor: Editor) {
  const head = editor.view.dom.closest("[data-text-field]")?.querySelector("[data-text-head]");
  return { top: (head?.getBoundingClientRect().bottom ?? 0) + MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
}

/** Where the bar and the tools end while they stick to the window, in CSS pixels from its top. */
function endOfBars(field: Element | null): number {
  const head = field?.querySelector<HTMLElement>("[data-text-head]");
  return head ? Number.parseFloat(getComputedStyle(head).top) + head.offsetHeight : 0;
}

/** ProseMirror's room around the caret, asked whenever it scrolls to it, so that the caret never hides behind the bars. */
export function roomAroundCaret(field: { readonly current: Element | null }) {
  const room = {
    get top() {
      return endOfBars(field.current) + MARGIN;
    },
    right: 0,
    bottom: ROOM_BELOW,
    left: 0,
  };
  return { scrollThreshold: room, scrollMargin: room } as const;
}
