"use client";

import { autoUpdate, computePosition, offset, shift } from "@floating-ui/dom";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useEffect, useRef } from "react";
import { edgesAroundText } from "../edges-around-text.ts";
import { RovingToolbar } from "../roving-toolbar.tsx";
import { ToolbarButton } from "../toolbar-button.tsx";
import { useIsFocused } from "../use-is-focused.ts";
import { type BlockWithTools, findBlockWithTools, labelOf, toolsOf } from "./block-tools.ts";

/** The tools of the table, box or quote that the cursor stands in, above it. Alt+F10 leads there, Escape back. */
export function BlockBar({ editor }: { readonly editor: Editor }) {
  const bar = useRef<HTMLDivElement>(null);
  const isFocused = useIsFocused(editor, bar);
  const block = useEditorState({ editor, selector: ({ editor: current }) => findBlockWithTools(current.state) });
  const position = isFocused ? block?.position : undefined;
  useEffect(() => {
    const frame = position === undefined ? null : editor.view.nodeDOM(position);
    const panel = bar.current;
    if (!(frame instanceof HTMLElement) || panel === null) return;
    return autoUpdate(frame, panel, () => void place(editor, frame, panel));
  }, [editor, position]);
  if (block === null || position === undefined) return null;
  return (
    <div
      ref={bar}
      className="invisible absolute top-0 left-0 z-5 border border-rule bg-paper p-0.5 text-ink shadow-popup"
    >
      <BlockTools key={block.type} editor={editor} type={block.type} />
    </div>
  );
}

async function place(editor: Editor, frame: HTMLElement, panel: HTMLElement): Promise<void> {
  // While a long block is scrolled past, its tools stay in sight below the toolbar.
  const middleware = [offset(6), shift({ crossAxis: true, padding: edgesAroundText(editor) })];
  const { x, y } = await computePosition(frame, panel, { placement: "top-start", middleware });
  Object.assign(panel.style, { transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)`, visibility: "visible" });
}

function BlockTools({ editor, type }: { readonly editor: Editor; readonly type: BlockWithTools }) {
  // What is possible depends on the place of the cursor, so the bar is drawn anew with every selection.
  useEditorState({ editor, selector: ({ editor: current }) => current.state });
  const groups = toolsOf(editor, type);
  return (
    <RovingToolbar label={labelOf(type)} editor={editor} className="flex max-w-full flex-wrap items-center gap-x-2">
      {groups.map((group, groupIndex) => (
        <div key={group.tools[0]?.label} className="flex items-center">
          {group.label !== undefined && (
            <span aria-hidden="true" className="px-1 text-fine text-ink-soft">
              {group.label}
            </span>
          )}
          {group.tools.map((tool, index) => (
            <ToolbarButton key={tool.label} tool={tool} tabIndex={groupIndex === 0 && index === 0 ? 0 : -1} />
          ))}
        </div>
      ))}
    </RovingToolbar>
  );
}
