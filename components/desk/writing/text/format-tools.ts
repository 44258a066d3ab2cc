"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { Bold, Heading2, Heading3, History, Italic, Link2, List, ListOrdered, Quote, Redo2, Undo2 } from "lucide-react";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { readableKeys } from "../shortcuts/matching-keys.ts";
import { keysOf, type ShortcutKey } from "../shortcuts/shortcut-catalogue.ts";
import type { TextContext } from "./text-context.ts";
import type { ToolbarTool } from "./toolbar-button.tsx";

const words = writingMessages.tools;

type FormatTools = {
  readonly emphasis: readonly ToolbarTool[];
  readonly blocks: readonly ToolbarTool[];
  readonly links: readonly ToolbarTool[];
  readonly history: readonly ToolbarTool[];
};

/** What changes the selection, in groups, each knowing whether it is on at the cursor. */
export function useFormatTools({ editor, article, openDialog }: TextContext): FormatTools {
  const active = useEditorState({ editor, selector: ({ editor: current }) => readActive(current) });
  return {
    emphasis: emphasisTools(editor, active),
    blocks: blockTools(editor, active),
    links: [
      {
        label: words.link,
        ...keysFor("link"),
        Icon: Link2,
        isActive: active.link,
        use: () => openDialog("link"),
      },
      ...(article === undefined
        ? []
        : [{ label: words.coverage, Icon: History, isActive: active.coverage, use: () => openDialog("coverage") }]),
    ],
    history: historyTools(editor, active),
  };
}

type Active = ReturnType<typeof readActive>;

function emphasisTools(editor: Editor, { bold, italic }: Active): readonly ToolbarTool[] {
  const chain = () => editor.chain().focus();
  return [
    { label: words.bold, ...keysFor("bold"), Icon: Bold, isActive: bold, use: () => chain().toggleBold().run() },
    {
      label: words.italic,
      ...keysFor("italic"),
      Icon: Italic,
      isActive: italic,
      use: () => chain().toggleItalic().run(),
    },
  ];
}

function blockTools(editor: Editor, active: Active): readonly ToolbarTool[] {
  const chain = () => editor.chain().focus();
  const heading = (level: 2 | 3) => () => chain().toggleHeading({ level }).run();
  return [
    { label: words.heading2, keys: "##", Icon: Heading2, isActive: active.heading2, use: heading(2) },
    { label: words.heading3, keys: "###", Icon: Heading3, isActive: active.heading3, use: heading(3) },
    {
      label: words.bullets,
      keys: "-",
      Icon: List,
      isActive: active.bullets,
      use: () => chain().toggleBulletList().run(),
    },
    {
      label: words.numbers,
      keys: "1.",
      Icon: ListOrdered,
      isActive: active.numbers,
      use: () => chain().toggleOrderedList().run(),
    },
    { label: words.quote, keys: ">", Icon: Quote, isActive: active.quote, use: () => chain().toggleBlockquote().run() },
  ];
}

function historyTools(editor: Editor, { canUndo, canRedo }: Active): readonly ToolbarTool[] {
  return [
    {
      label: words.undo,
      ...keysFor("undo"),
      Icon: Undo2,
      isActive: false,
      isDisabled: !canUndo,
      use: () => editor.chain().focus().undo().run(),
    },
    {
      label: words.redo,
      ...keysFor("redo"),
      Icon: Redo2,
      isActive: false,
      isDisabled: !canRedo,
      use: () => editor.chain().focus().redo().run(),
    },
  ];
}

function keysFor(shortcut: ShortcutKey): { readonly keys?: string } {
  const keys = keysOf(shortcut)[0];
  return keys === undefined ? {} : { keys: readableKeys(keys) };
}

function readActive(editor: Editor) {
  return {
    bold: editor.isActive("bold"),
    italic: editor.isActive("italic"),
    heading2: editor.isActive("heading", { level: 2 }),
    heading3: editor.isActive("heading", { level: 3 }),
    bullets: editor.isActive("bulletList"),
    numbers: editor.isActive("orderedList"),
    quote: editor.isActive("blockquote"),
    link: editor.isActive("link"),
    coverage: editor.isActive("coverageLink"),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  };
}
