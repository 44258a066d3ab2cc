"use client";

import { Plus, Wrench } from "lucide-react";
import { type FocusEvent, type KeyboardEvent, useRef } from "react";
import { Menu, type MenuEntry } from "#components/ui/menu.tsx";
import { textMessages } from "#lib/messages/desk-text.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { offeredBlocks } from "./block-catalogue.ts";
import { useFormatTools } from "./format-tools.ts";
import type { TextContext } from "./text-context.ts";
import { offeredTools } from "./text-tools.ts";
import { ToolbarButton } from "./toolbar-button.tsx";

type EditorToolbarProps = {
  readonly context: TextContext;
  /** Words and characters of the text, ready to read. */
  readonly counts?: string | undefined;
};

/** The tools of the text; one stop of the Tab key, arrows move inside (WAI-ARIA toolbar). */
export function EditorToolbar({ context, counts }: EditorToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const { emphasis, blocks, links, history } = useFormatTools(context);
  const tools = [...emphasis, ...blocks, ...links];
  const buttons = () => [...(bar.current?.querySelectorAll<HTMLButtonElement>("button") ?? [])];

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const all = buttons();
    const here = document.activeElement instanceof HTMLButtonElement ? all.indexOf(document.activeElement) : -1;
    if (step === 0 || here < 0) return;
    event.preventDefault();
    all[(here + step + all.length) % all.length]?.focus();
  }

  /** The Tab key comes back to the tool that was used last. */
  function onFocus({ target }: FocusEvent): void {
    const all = buttons();
    if (!all.some((button) => button === target)) return;
    for (const button of all) button.tabIndex = button === target ? 0 : -1;
  }

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={writingMessages.tools.label}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      className="z-10 -mx-1 flex flex-wrap items-center gap-0.5 border-rule border-b bg-paper px-1 py-1 lg:sticky lg:top-(--bar-height,4rem)"
    >
      {tools.map((tool, index) => (
        <ToolbarButton key={tool.label} tool={tool} tabIndex={index === 0 ? 0 : -1} />
      ))}
      <ToolbarMenus context={context} />
      {history.map((tool) => (
        <ToolbarButton key={tool.label} tool={tool} tabIndex={-1} />
      ))}
      {counts !== undefined && <p className="ml-auto px-1 text-fine text-ink-soft">{counts}</p>}
    </div>
  );
}

function ToolbarMenus({ context }: { readonly context: TextContext }) {
  const insertable: readonly MenuEntry[] = offeredBlocks(context).map(({ label, sign, Icon, insert }) => ({
    label,
    ...(sign === undefined ? {} : { keys: sign }),
    icon: <Icon aria-hidden="true" className="size-4.5" />,
    onSelect: () => insert(context),
  }));
  const tools: readonly MenuEntry[] = offeredTools(context).map(({ label, keys, Icon, use }) => ({
    label,
    ...(keys === undefined ? {} : { keys }),
    icon: <Icon aria-hidden="true" className="size-4.5" />,
    onSelect: () => use(context),
  }));
  const place = { tabIndex: -1, focusAfterChoice: () => context.editor.view.dom } as const;
  return (
    <>
      <Menu label={textMessages.insert} entries={insertable} {...place}>
        <Plus aria-hidden="true" className="size-4.5" />
        {textMessages.insert}
      </Menu>
      {tools.length > 0 && (
        <Menu label={textMessages.tools} entries={tools} {...place}>
          <Wrench aria-hidden="true" className="size-4.5" />
          {textMessages.tools}
        </Menu>
      )}
    </>
  );
}
