"use client";

import { Plus, Rows3, Wrench } from "lucide-react";
import { Menu, type MenuEntry } from "#components/ui/menu.tsx";
import { textMessages } from "#lib/messages/desk-text.ts";
import { readableKeys } from "../shortcuts/matching-keys.ts";
import { keysOf, type ShortcutKey } from "../shortcuts/shortcut-catalogue.ts";
import { offeredBlocks } from "./block-catalogue.ts";
import { blockDeeds } from "./block-deeds.ts";
import type { TextContext } from "./text-context.ts";
import { offeredTools } from "./text-tools.ts";

const iconClasses = "size-4.5";

/** The toolbar's menus: what can be put in, what can be done with a block, and with the whole text. */
export function ToolbarMenus({ context }: { readonly context: TextContext }) {
  const place = { tabIndex: -1, isFixed: true, focusAfterChoice: () => context.editor.view.dom } as const;
  return (
    <>
      <Menu label={textMessages.insert} entries={insertEntries(context)} {...place}>
        <Plus aria-hidden="true" className={iconClasses} />
        {textMessages.insert}
      </Menu>
      <Menu label={textMessages.block} entries={blockEntries(context)} {...place}>
        <Rows3 aria-hidden="true" className={iconClasses} />
        {textMessages.block}
      </Menu>
      <Menu label={textMessages.tools} entries={toolEntries(context)} {...place}>
        <Wrench aria-hidden="true" className={iconClasses} />
        {textMessages.tools}
      </Menu>
    </>
  );
}

function insertEntries(context: TextContext): readonly MenuEntry[] {
  return offeredBlocks(context).map(({ label, sign, Icon, insert }) => ({
    label,
    ...(sign === undefined ? {} : { keys: sign }),
    icon: <Icon aria-hidden="true" className={iconClasses} />,
    onSelect: () => insert(context),
  }));
}

/** What the handle beside a block and the toolbar's menu offer alike. */
export function blockEntries(context: Pick<TextContext, "editor" | "announce">): readonly MenuEntry[] {
  return blockDeeds.map(({ label, shortcut, Icon, tone, run }) => ({
    label,
    ...keysFor(shortcut),
    ...(tone === undefined ? {} : { tone }),
    icon: <Icon aria-hidden="true" className={iconClasses} />,
    onSelect: () => run(context),
  }));
}

function toolEntries(context: TextContext): readonly MenuEntry[] {
  return offeredTools(context).map(({ label, shortcut, Icon, isOn, use }) => ({
    label,
    ...keysFor(shortcut),
    ...(isOn === undefined ? {} : { isChecked: isOn(context) }),
    icon: <Icon aria-hidden="true" className={iconClasses} />,
    onSelect: () => use(context),
  }));
}

function keysFor(shortcut: ShortcutKey | undefined): { readonly keys?: string } {
  const keys = shortcut === undefined ? undefined : keysOf(shortcut)[0];
  return keys === undefined ? {} : { keys: readableKeys(keys) };
}
