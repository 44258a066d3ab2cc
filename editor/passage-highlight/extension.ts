import { type Editor, Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { bodyBlocks } from "./body-blocks.ts";

/** Words of the text to point at: `start` and `end` in the block of that index, see `bodyBlocks`. */
export type PointedPassage = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly written: string;
};

const pluginKey = new PluginKey<DecorationSet>("passageHighlight");
const CURRENT = "passage-mark-current";

/** Shows passages of the text in colour without changing it: nothing of it is saved, undone or copied. */
export const passageHighlight = Extension.create({
  name: "passageHighlight",
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key: pluginKey,
        state: {
          init: () => DecorationSet.empty,
          apply(transaction, marks) {
            const next: DecorationSet | undefined = transaction.getMeta(pluginKey);
            return next ?? marks.map(transaction.mapping, transaction.doc);
          },
        },
        props: { decorations: (state) => pluginKey.getState(state) },
      }),
    ];
  },
});

/**
 * Points at passages, and at nothing else; an empty list points at nothing. Passages whose words do not stand there any
 * more are left out. `current` is the place of one that is pointed at in particular.
 */
export function pointAtPassages(editor: Editor, passages: readonly PointedPassage[], current = -1): void {
  if (editor.isDestroyed) return;
  const blocks = bodyBlocks(editor.state.doc);
  const marks = passages.flatMap(({ block, start, end, written }, place) => {
    const words = blocks[block];
    if (words?.text.slice(start, end) !== written) return [];
    const className = place === current ? `passage-mark ${CURRENT}` : "passage-mark";
    return [Decoration.inline(words.positionOf(start), words.positionOf(end - 1) + 1, { class: className })];
  });
  const decorations = DecorationSet.create(editor.state.doc, marks);
  editor.view.dispatch(editor.state.tr.setMeta(pluginKey, decorations));
}

/** Brings the passage that is pointed at in particular into view; the cursor stays where it is. */
export function revealPassage(editor: Editor): void {
  if (editor.isDestroyed) return;
  const mark = editor.view.dom.querySelector(`.${CURRENT}`);
  mark?.scrollIntoView({ block: "center" });
}
