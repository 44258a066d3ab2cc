import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** U+00AD: where a word may be divided. Readers see it only at the end of a line. */
export const SOFT_HYPHEN = "\u00ad";
const NO_BREAK_SPACE = "\u00a0";

/** Every soft hyphen of a document with a sign of its own; otherwise nobody would see what they deal with. */
function markSoftHyphens(document: Node): DecorationSet {
  const marks: Decoration[] = [];
  document.descendants((node, position) => {
    const text = node.text ?? "";
    for (let at = text.indexOf(SOFT_HYPHEN); at >= 0; at = text.indexOf(SOFT_HYPHEN, at + 1)) {
      marks.push(Decoration.inline(position + at, position + at + 1, { class: "soft-hyphen" }));
    }
  });
  return marks.length === 0 ? DecorationSet.empty : DecorationSet.create(document, marks);
}

const softHyphenKey = new PluginKey<DecorationSet>("softHyphen");

/**
 * Soft hyphens are kept, shown and typed with Ctrl+Alt+-, no-break spaces with Ctrl+Shift+Space. Ctrl+- alone belongs to
 * the browser: people make the page smaller with it (WCAG 2.2, 1.4.4).
 */
export const softHyphens = Extension.create({
  name: "softHyphens",
  addKeyboardShortcuts() {
    const insert = (text: string) => () =>
      this.editor.commands.command(({ tr, dispatch }) => {
        dispatch?.(tr.insertText(text).scrollIntoView());
        return true;
      });
    return { "Mod-Alt--": insert(SOFT_HYPHEN), "Mod-Shift-Space": insert(NO_BREAK_SPACE) };
  },
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key: softHyphenKey,
        state: {
          init: (_, { doc }) => markSoftHyphens(doc),
          apply: (transaction, marks) => (transaction.docChanged ? markSoftHyphens(transaction.doc) : marks),
        },
        props: { decorations: (state) => softHyphenKey.getState(state) },
      }),
    ];
  },
});
