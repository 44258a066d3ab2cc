import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** Each kind has a sign of its own in the desk's style sheet: class `invisible-<kind>`. */
const KIND_OF: Readonly<Record<string, string>> = {
  " ": "space",
  "\u00A0": "no-break",
  "\u202F": "narrow",
  "\u2009": "thin",
  "\u00AD": "soft-hyphen",
};
const INVISIBLE = /[ \u00A0\u202F\u2009\u00AD]/g;

const key = new PluginKey<DecorationSet>("invisibleCharacters");

/**
 * Shows what cannot be seen until it is hidden again. The style sheet draws the signs: nothing stands in the text that
 * copying would take along or that a cursor could stumble over.
 */
export function showInvisibleCharacters(editor: Editor): void {
  if (key.getState(editor.state) !== undefined) return;
  editor.registerPlugin(
    new Plugin<DecorationSet>({
      key,
      state: {
        init: (_config, { doc }) => DecorationSet.create(doc, signsIn(doc)),
        apply: (transaction, signs) =>
          // One pass over an article's text is cheaper than keeping count of what each step touched.
          transaction.docChanged ? DecorationSet.create(transaction.doc, signsIn(transaction.doc)) : signs,
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  );
}

export function hideInvisibleCharacters(editor: Editor): void {
  editor.unregisterPlugin(key);
}

/** Every sign of a text: spaces and soft hyphens by kind, the ends of paragraphs, breaks within them. */
export function signsIn(doc: Node): Decoration[] {
  const signs: Decoration[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock) signs.push(Decoration.node(pos, pos + node.nodeSize, { class: "invisible-paragraph" }));
    if (node.type.name === "hardBreak") signs.push(breakSign(pos));
    if (!node.isText) return;
    for (const { index, 0: character } of (node.text ?? "").matchAll(INVISIBLE)) {
      const from = pos + index;
      signs.push(Decoration.inline(from, from + 1, { class: `invisible-${KIND_OF[character]}` }, { character }));
    }
  });
  return signs;
}

/** A line break draws nothing of its own that a style sheet could add a sign to. */
function breakSign(pos: number): Decoration {
  return Decoration.widget(
    pos,
    (view) => {
      const sign = view.dom.ownerDocument.createElement("span");
      sign.className = "invisible-break";
      sign.ariaHidden = "true";
      return sign;
    },
    { side: -1, marks: [] },
  );
}
