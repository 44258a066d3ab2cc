import type { Node, Schema } from "@tiptap/pm/model";
import {
  Asterisk,
  Heading2,
  Heading3,
  ImagePlus,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  Minus,
  PanelTop,
  Quote,
  SquarePlay,
  Table,
} from "lucide-react";
import { newStatement } from "#editor/blockquote/keys.ts";
import { writeFootnote } from "#editor/footnote/editing.ts";
import { newInfoBox } from "#editor/info-box/keys.ts";
import { insertBlock } from "#editor/insert-block.ts";
import { newTable } from "#editor/table/commands.ts";
import { textMessages } from "#lib/messages/desk-text.ts";
import type { TextContext } from "./text-context.ts";

/** A block that can be put into the text from the toolbar's menu or with "/". */
export type InsertableBlock = {
  readonly key: string;
  readonly label: string;
  /** What it is for, in a few words. */
  readonly hint: string;
  /** Other words by which somebody may look for it. */
  readonly search: readonly string[];
  /** What one may type instead at the beginning of a line. */
  readonly sign?: string;
  readonly Icon: LucideIcon;
  /** Asked before it is offered: what needs an article is not offered in a text without one. Offered everywhere by default. */
  readonly isOffered?: (context: TextContext) => boolean;
  /** True for what stands within a line, such as a sign: it does not begin a block of its own. */
  readonly isInline?: boolean;
  /** Puts it where the cursor is; what must be asked first opens its dialog. */
  readonly insert: (context: TextContext) => void;
};

const words = textMessages.blocks;

/** Every insertable block, in the order of the menus. */
export const blockCatalogue: readonly InsertableBlock[] = [
  {
    key: "heading2",
    ...words.heading2,
    sign: "##",
    Icon: Heading2,
    insert: ({ editor }) => editor.chain().focus().setHeading({ level: 2 }).run(),
  },
  {
    key: "heading3",
    ...words.heading3,
    sign: "###",
    Icon: Heading3,
    insert: ({ editor }) => editor.chain().focus().setHeading({ level: 3 }).run(),
  },
  {
    key: "bulletList",
    ...words.bulletList,
    sign: "-",
    Icon: List,
    insert: ({ editor }) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    key: "orderedList",
    ...words.orderedList,
    sign: "1.",
    Icon: ListOrdered,
    insert: ({ editor }) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    key: "quote",
    ...words.quote,
    sign: ">",
    Icon: Quote,
    insert: ({ editor }) => editor.chain().focus().setBlockquote().run(),
  },
  { key: "statement", ...words.statement, Icon: MessageSquareQuote, insert: putting(newStatement) },
  { key: "infoBox", ...words.infoBox, Icon: PanelTop, insert: putting(newInfoBox) },
  { key: "table", ...words.table, Icon: Table, insert: putting(newTable) },
  {
    key: "footnote",
    ...words.footnote,
    isInline: true,
    Icon: Asterisk,
    insert: ({ editor }) => {
      writeFootnote(editor);
    },
  },
  {
    key: "picture",
    ...words.picture,
    Icon: ImagePlus,
    isOffered: ({ article }) => article !== undefined,
    insert: ({ openDialog }) => openDialog("picture"),
  },
  {
    key: "embed",
    ...words.embed,
    Icon: SquarePlay,
    isOffered: ({ article }) => article !== undefined,
    insert: ({ openDialog }) => openDialog("embed"),
  },
  {
    key: "divider",
    ...words.divider,
    sign: "---",
    Icon: Minus,
    insert: ({ editor }) => editor.chain().focus().setHorizontalRule().run(),
  },
];

function putting(make: (schema: Schema) => Node): InsertableBlock["insert"] {
  return ({ editor }) => {
    editor.view.dispatch(insertBlock(editor.state, make(editor.schema)));
    editor.commands.focus();
  };
}

/** What may be put into this text. */
export function offeredBlocks(context: TextContext): readonly InsertableBlock[] {
  return blockCatalogue.filter(({ isOffered }) => isOffered === undefined || isOffered(context));
}
