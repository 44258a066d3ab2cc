import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, type Transaction } from "@tiptap/pm/state";
import { closeUndoStep } from "../co-editing/undo-step.ts";
import { insertBlock } from "../picture/insert-block.ts";
import { recogniseEmbed } from "./recognise-embed.ts";

/** True on an empty line between the blocks of the text. */
function isOnEmptyLine({ selection }: EditorState): boolean {
  const { $from, empty } = selection;
  return empty && $from.depth === 1 && $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
}

/**
 * An address of the allow-list that is pasted alone on an empty line becomes an embed, in a second step of the history:
 * one Ctrl+Z, and the address stands there as a link.
 */
export const embedPasting = Extension.create({
  name: "embedPasting",
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handlePaste(view, event) {
            const embed = recogniseEmbed(event.clipboardData?.getData("text/plain") ?? "");
            // Where no pictures are taken, such as in the imprint, nothing is embedded either.
            const isTaken = editor.storage.pictureArrivals.receive !== null;
            if (!embed.ok || !isTaken || !isOnEmptyLine(view.state)) return false;
            view.dispatch(withLink(view.state, embed.address));
            view.dispatch(replacingLine(view.state, embed.address));
            view.dispatch(closeUndoStep(view.state.tr));
            return true;
          },
        },
      }),
    ];
  },
});

function withLink({ schema, tr }: EditorState, address: string): Transaction {
  const mark = schema.marks["link"]?.create({ href: address });
  return tr.replaceSelectionWith(schema.text(address, mark ? [mark] : []), false);
}

function replacingLine(state: EditorState, address: string): Transaction {
  const { $from } = state.selection;
  const tr = closeUndoStep(state.tr).delete($from.start(), $from.end());
  const block = state.schema.nodes["embed"]?.create({ address });
  return block === undefined ? tr : insertBlock(tr, $from.start(), block);
}
