import type { Editor } from "@tiptap/core";
import { NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import {
  ArrowDown,
  ArrowUp,
  Copy,
  Heading2,
  Heading3,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Quote,
  Trash2,
} from "lucide-react";
import { deleteBlocks, duplicateBlocks, moveBlocks } from "#editor/moving/move-blocks.ts";
import { textMessages } from "#lib/messages/desk-text.ts";
import type { ShortcutKey } from "../shortcuts/shortcut-catalogue.ts";
import type { TextContext } from "./text-context.ts";

const words = textMessages.deeds;

type Place = Pick<TextContext, "editor" | "announce">;

/** Something to do with the block at the cursor, from the handle beside it or from the toolbar's menu. */
export type BlockDeed = {
  readonly label: string;
  readonly shortcut?: ShortcutKey;
  readonly Icon: LucideIcon;
  readonly tone?: "danger";
  readonly run: (place: Place) => void;
};

/** Moves what the cursor stands in past its neighbour and says where it is now. @returns true: the key is used up */
export function moveAtCursor({ editor, announce }: Place, step: -1 | 1): boolean {
  const move = moveBlocks(editor.state, step);
  if (move === null) announce(step === -1 ? words.atTop : words.atBottom);
  else {
    editor.view.dispatch(move.transaction);
    announce(words.moved(move.place, move.of));
  }
  return true;
}

export const blockDeeds: readonly BlockDeed[] = [
  { label: words.moveUp, shortcut: "moveUp", Icon: ArrowUp, run: (place) => void moveAtCursor(place, -1) },
  { label: words.moveDown, shortcut: "moveDown", Icon: ArrowDown, run: (place) => void moveAtCursor(place, 1) },
  {
    label: words.duplicate,
    Icon: Copy,
    run: (place) => dispatch(place, duplicateBlocks(place.editor.state), words.duplicated),
  },
  { label: words.toParagraph, Icon: Pilcrow, run: ({ editor }) => plain(editor).run() },
  { label: words.toHeading2, Icon: Heading2, run: ({ editor }) => plain(editor).setHeading({ level: 2 }).run() },
  { label: words.toHeading3, Icon: Heading3, run: ({ editor }) => plain(editor).setHeading({ level: 3 }).run() },
  { label: words.toBulletList, Icon: List, run: ({ editor }) => plain(editor).toggleBulletList().run() },
  { label: words.toOrderedList, Icon: ListOrdered, run: ({ editor }) => plain(editor).toggleOrderedList().run() },
  { label: words.toQuote, Icon: Quote, run: ({ editor }) => plain(editor).setBlockquote().run() },
  {
    label: words.delete,
    Icon: Trash2,
    tone: "danger",
    run: (place) => dispatch(place, deleteBlocks(place.editor.state), words.deleted),
  },
];

/** Puts the selection into the block at a position, so that its deeds mean it. */
export function selectBlockAt(editor: Editor, position: number): void {
  const { doc, tr } = editor.state;
  const node = doc.nodeAt(position);
  if (node === null) return;
  const isPlain = node.isAtom || node.content.size === 0;
  editor.view.dispatch(
    tr.setSelection(
      isPlain && NodeSelection.isSelectable(node)
        ? NodeSelection.create(doc, position)
        : TextSelection.near(doc.resolve(position + 1)),
    ),
  );
}

function dispatch({ editor, announce }: Place, transaction: Transaction | null, message: string): void {
  if (transaction === null) return;
  editor.view.dispatch(transaction);
  announce(message);
}

function plain(editor: Editor) {
  return editor.chain().focus().clearNodes();
}
