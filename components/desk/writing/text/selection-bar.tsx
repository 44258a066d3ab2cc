"use client";

import { computePosition, flip, offset, shift } from "@floating-ui/dom";
import { type Editor, posToDOMRect } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { useEditorState } from "@tiptap/react";
import { MessageSquarePlus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { commentEntryMessages } from "#lib/messages/desk-comments.ts";
import { textMessages } from "#lib/messages/desk-text.ts";
import { wishComment } from "../comments/comment-wish.ts";
import { readableKeys } from "../shortcuts/matching-keys.ts";
import { keysOf } from "../shortcuts/shortcut-catalogue.ts";
import { edgesAroundText } from "./edges-around-text.ts";
import { useFormatTools } from "./format-tools.ts";
import { RovingToolbar } from "./roving-toolbar.tsx";
import type { TextContext } from "./text-context.ts";
import { ToolbarButton, type ToolbarTool } from "./toolbar-button.tsx";
import { useIsFocused } from "./use-is-focused.ts";

type Span = { readonly from: number; readonly to: number };

/**
 * The commonest tools beside selected words. Not for fingers: there the device shows its own menu in this place, and
 * the toolbar stays in sight.
 */
export function SelectionBar({ context }: { readonly context: TextContext }) {
  const { editor } = context;
  const bar = useRef<HTMLDivElement>(null);
  const span = useSettledSelection(editor, bar);
  const { emphasis, blocks, links } = useFormatTools(context);
  const { from, to } = span ?? {};
  useEffect(() => {
    if (bar.current !== null && from !== undefined && to !== undefined) void place(editor, bar.current, { from, to });
  }, [editor, from, to]);
  if (span === null) return null;
  return (
    <div
      ref={bar}
      className="invisible absolute top-0 left-0 z-5 w-max border border-rule bg-paper p-0.5 text-ink shadow-popup pointer-coarse:hidden"
    >
      <RovingToolbar label={textMessages.selection.label} editor={editor} className="flex items-center gap-0.5">
        {[...emphasis, ...blocks.slice(0, 2), ...links, ...commentTools(context)].map((tool, index) => (
          <ToolbarButton key={tool.label} tool={tool} tabIndex={index === 0 ? 0 : -1} />
        ))}
      </RovingToolbar>
    </div>
  );
}

function commentTools({ article }: TextContext): readonly ToolbarTool[] {
  if (article === undefined) return [];
  const keys = keysOf("comment").map((shortcut) => readableKeys(shortcut));
  const tool = { label: commentEntryMessages.begin, Icon: MessageSquarePlus, isActive: false, use: wishComment };
  return [keys[0] === undefined ? tool : { ...tool, keys: keys[0] }];
}

async function place(editor: Editor, bar: HTMLElement, { from, to }: Span): Promise<void> {
  const reference = {
    getBoundingClientRect: () => posToDOMRect(editor.view, from, to),
    contextElement: editor.view.dom,
  };
  const padding = edgesAroundText(editor);
  const middleware = [offset(8), flip({ padding }), shift({ padding })];
  const { x, y } = await computePosition(reference, bar, { placement: "top", middleware });
  Object.assign(bar.style, { transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)`, visibility: "visible" });
}

/** The selected words once the hand rests: nothing jumps along while they are still being selected. */
function useSettledSelection(editor: Editor, bar: { readonly current: HTMLElement | null }): Span | null {
  const [isPressed, setPressed] = useState(false);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const span = useEditorState({ editor, selector: ({ editor: current }) => selectedWords(current) });
  const isFocused = useIsFocused(editor, bar);
  useEffect(() => {
    const { dom } = editor.view;
    const watch = new AbortController();
    dom.addEventListener("pointerdown", () => setPressed(true), { signal: watch.signal });
    window.addEventListener("pointerup", () => setPressed(false), { signal: watch.signal });
    dom.addEventListener("keydown", ({ key }) => key === "Escape" && setDismissed(nameOf(selectedWords(editor))), {
      signal: watch.signal,
    });
    return () => watch.abort();
  }, [editor]);
  return span === null || isPressed || !isFocused || dismissed === nameOf(span) ? null : span;
}

function selectedWords({ state }: Editor): Span | null {
  const { selection, doc } = state;
  const { from, to } = selection;
  return selection instanceof TextSelection && doc.textBetween(from, to).trim() !== "" ? { from, to } : null;
}

function nameOf(span: Span | null): string | null {
  return span === null ? null : `${span.from}-${span.to}`;
}
