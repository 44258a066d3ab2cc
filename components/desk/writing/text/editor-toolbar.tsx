"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import {
  Bold,
  Heading2,
  Heading3,
  History,
  Italic,
  Link2,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Quote,
  Redo2,
  Undo2,
} from "lucide-react";
import { type KeyboardEvent, useRef } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";

const words = writingMessages.tools;

type Tool = {
  readonly label: string;
  readonly keys?: string;
  readonly Icon: LucideIcon;
  readonly isActive: boolean;
  readonly isDisabled?: boolean;
  readonly use: () => void;
};

type EditorToolbarProps = {
  readonly editor: Editor;
  readonly onLink: () => void;
  readonly onCoverage?: () => void;
  /** Words and characters of the text, ready to read. */
  readonly counts?: string | undefined;
};

/** The tools of the text; one stop of the Tab key, arrows move inside (WAI-ARIA toolbar). */
export function EditorToolbar(props: EditorToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const tools = useTools(props);

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const buttons = [...(bar.current?.querySelectorAll<HTMLButtonElement>("button") ?? [])];
    const here = document.activeElement instanceof HTMLButtonElement ? buttons.indexOf(document.activeElement) : -1;
    if (step === 0 || here < 0) return;
    event.preventDefault();
    buttons[(here + step + buttons.length) % buttons.length]?.focus();
  }

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={words.label}
      onKeyDown={onKeyDown}
      className="z-10 -mx-1 flex flex-wrap items-center gap-0.5 border-rule border-b bg-paper px-1 py-1 lg:sticky lg:top-(--bar-height,4rem)"
    >
      {tools.map((tool, index) => (
        <ToolButton key={tool.label} tool={tool} tabIndex={index === 0 ? 0 : -1} />
      ))}
      {props.counts !== undefined && <p className="ml-auto px-1 text-fine text-ink-soft">{props.counts}</p>}
    </div>
  );
}

function ToolButton({ tool, tabIndex }: { readonly tool: Tool; readonly tabIndex: number }) {
  const { label, keys, Icon, isActive, isDisabled = false, use } = tool;
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-label={label}
      aria-pressed={isActive}
      aria-disabled={isDisabled}
      title={keys === undefined ? label : `${label} (${keys})`}
      // The selection in the text must survive the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !isDisabled && use()}
      className={classNames(
        "grid size-9 cursor-pointer place-items-center hover:bg-paper-tint",
        isActive && "bg-accent-paper text-accent",
        isDisabled && "cursor-default text-ink-soft opacity-50",
      )}
    >
      <Icon aria-hidden="true" className="size-4.5" />
    </button>
  );
}

function useTools({ editor, onLink, onCoverage }: EditorToolbarProps): readonly Tool[] {
  const active = useEditorState({ editor, selector: ({ editor: current }) => readActive(current) });
  const chain = () => editor.chain().focus();
  return [
    {
      label: words.bold,
      keys: words.keys.bold,
      Icon: Bold,
      isActive: active.bold,
      use: () => chain().toggleBold().run(),
    },
    {
      label: words.italic,
      keys: words.keys.italic,
      Icon: Italic,
      isActive: active.italic,
      use: () => chain().toggleItalic().run(),
    },
    {
      label: words.heading2,
      keys: "##",
      Icon: Heading2,
      isActive: active.heading2,
      use: () => chain().toggleHeading({ level: 2 }).run(),
    },
    {
      label: words.heading3,
      keys: "###",
      Icon: Heading3,
      isActive: active.heading3,
      use: () => chain().toggleHeading({ level: 3 }).run(),
    },
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
    { label: words.divider, keys: "---", Icon: Minus, isActive: false, use: () => chain().setHorizontalRule().run() },
    { label: words.link, keys: words.keys.link, Icon: Link2, isActive: active.link, use: onLink },
    ...(onCoverage === undefined
      ? []
      : [{ label: words.coverage, Icon: History, isActive: active.coverage, use: onCoverage }]),
    {
      label: words.undo,
      keys: words.keys.undo,
      Icon: Undo2,
      isActive: false,
      isDisabled: !active.canUndo,
      use: () => chain().undo().run(),
    },
    {
      label: words.redo,
      keys: words.keys.redo,
      Icon: Redo2,
      isActive: false,
      isDisabled: !active.canRedo,
      use: () => chain().redo().run(),
    },
  ];
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
