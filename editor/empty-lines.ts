import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { editorMessages } from "./messages.ts";

const NAMES: Readonly<Record<string, string>> = {
  tableCaption: editorMessages.tableCaption,
  infoBoxTitle: editorMessages.infoBoxTitle,
  quoteSpeaker: editorMessages.quoteSpeaker,
  quoteFunction: editorMessages.quoteFunction,
};

/** Writes into each empty line of a table, box or quote what belongs there; readers get no empty line. */
export const namesOfEmptyLines = new Plugin({
  props: {
    decorations({ doc }) {
      const decorations: Decoration[] = [];
      doc.descendants((node, position) => {
        const name = node.content.size === 0 ? NAMES[node.type.name] : undefined;
        if (name !== undefined) {
          const attributes = { class: "is-empty-line", "data-empty": name };
          decorations.push(Decoration.node(position, position + node.nodeSize, attributes));
        }
        return !node.isTextblock;
      });
      return DecorationSet.create(doc, decorations);
    },
  },
});
