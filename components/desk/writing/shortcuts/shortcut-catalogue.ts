import { FINDING_KEYS } from "#editor/house-style/finding-keys.ts";
import type { shortcutMessages } from "#lib/messages/desk-shortcuts.ts";

/** What acts on the whole page, wherever the focus is. */
export const PAGE_SHORTCUTS = ["save", "preview", "help", "comment"] as const;
export type PageShortcut = (typeof PAGE_SHORTCUTS)[number];

/** What we add to the text beyond its nodes and marks. */
export const TEXT_SHORTCUTS = [
  "link",
  "toolbar",
  "moveUp",
  "moveDown",
  "find",
  "replace",
  "findNext",
  "findPrevious",
] as const;
export type TextShortcut = (typeof TEXT_SHORTCUTS)[number];

export type ShortcutKey = keyof typeof shortcutMessages.names;
type ShortcutGroup = keyof typeof shortcutMessages.groups;

export type Shortcut = {
  readonly key: ShortcutKey;
  readonly group: ShortcutGroup;
  /** In ProseMirror's spelling, such as "Mod-Shift-8"; several where more than one does it. */
  readonly keys: readonly string[];
  /** Off where the person has switched shortcuts off. What the browser does in every text field stays. */
  readonly isSwitchable: boolean;
};

/**
 * Every shortcut of the writing page: the sheet shows it, the page and the text listen by it, and a test compares it
 * with the keymap of the text. Mod is Ctrl, on a Mac ⌘.
 */
export const shortcutCatalogue: readonly Shortcut[] = [
  ours("page", "save", "Mod-s"),
  ours("page", "preview", "Mod-Alt-v"),
  ours("page", "help", "Mod-/"),
  ours("page", "toolbar", "Alt-F10"),
  ours("page", "comment", "Mod-Alt-m"),
  native("page", "leave", "Escape"),
  native("page", "undo", "Mod-z"),
  native("page", "redo", "Mod-Shift-z", "Mod-y"),
  native("format", "bold", "Mod-b"),
  native("format", "italic", "Mod-i"),
  ours("format", "link", "Mod-k"),
  ours("format", "softHyphen", "Mod-Alt--"),
  ours("format", "noBreakSpace", "Mod-Shift-Space"),
  native("format", "lineBreak", "Shift-Enter", "Mod-Enter"),
  ours("blocks", "slash", "/"),
  ours("blocks", "paragraph", "Mod-Alt-0"),
  ours("blocks", "heading2", "Mod-Alt-2"),
  ours("blocks", "heading3", "Mod-Alt-3"),
  ours("blocks", "bulletList", "Mod-Shift-8"),
  ours("blocks", "orderedList", "Mod-Shift-9"),
  ours("blocks", "quote", "Mod-Shift-b"),
  ours("blocks", "footnote", "Mod-Alt-f"),
  ours("blocks", "moveUp", "Alt-Shift-ArrowUp"),
  ours("blocks", "moveDown", "Alt-Shift-ArrowDown"),
  native("blocks", "indent", "Tab"),
  native("blocks", "outdent", "Shift-Tab"),
  ours("search", "find", "Mod-f"),
  ours("search", "replace", "Mod-h"),
  ours("search", "findNext", "F3"),
  ours("search", "findPrevious", "Shift-F3"),
  ours("checks", "nextObjection", FINDING_KEYS.next),
  ours("checks", "previousObjection", FINDING_KEYS.previous),
  ours("checks", "mendObjection", FINDING_KEYS.mend),
];

function ours(group: ShortcutGroup, key: ShortcutKey, ...keys: string[]): Shortcut {
  return { key, group, keys, isSwitchable: true };
}

function native(group: ShortcutGroup, key: ShortcutKey, ...keys: string[]): Shortcut {
  return { key, group, keys, isSwitchable: false };
}

/** The keys of one shortcut in ProseMirror's spelling. */
export function keysOf(key: ShortcutKey): readonly string[] {
  return shortcutCatalogue.find((shortcut) => shortcut.key === key)?.keys ?? [];
}
