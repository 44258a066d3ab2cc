import { shortcutMessages } from "#lib/messages/desk-shortcuts.ts";

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey"> &
  Partial<Pick<KeyboardEvent, "getModifierState">>;

const MODIFIERS = ["Mod", "Shift", "Alt"] as const;

/** True where the browser calls its machine a Mac: there Mod is the command key. */
export function isMac(): boolean {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);
}

/**
 * Whether an event is a shortcut in ProseMirror's spelling. A sign such as "/" counts however it is typed, with
 * Shift on a German keyboard; a digit counts by its place, because Shift makes another sign of it. Right Alt
 * (AltGr), which types signs, arrives as Ctrl+Alt and is never taken for Ctrl alone.
 */
export function matchesKeys(keys: string, event: Pressed): boolean {
  const parts = keys.split(/-(?!$)/);
  const name = parts.at(-1) ?? "";
  const wants = new Set(parts.slice(0, -1));
  const mod = isMac() ? event.metaKey : event.ctrlKey;
  const stray = isMac() ? event.ctrlKey : event.metaKey;
  if (mod !== wants.has("Mod") || stray || event.altKey !== wants.has("Alt")) return false;
  const isSign = name.length === 1 && !/[\p{L}\p{N}]/u.test(name);
  if (!isSign && event.shiftKey !== wants.has("Shift")) return false;
  // Ctrl and Alt make another sign of some letters, such as µ of m; whoever types that sign with AltGr means it.
  const isLetterKey = wants.has("Alt") && event.code === `Key${name.toUpperCase()}`;
  if (isLetterKey && event.getModifierState?.("AltGraph") !== true) return true;
  return event.key === name || event.key.toLowerCase() === name || event.code === `Digit${name}` || event.code === name;
}

/** Keys as a person reads them: „Strg+Umschalt+8“, on a Mac „⌘⇧8“. */
export function readableKeys(keys: string, onMac = isMac()): string {
  const names: Readonly<Record<string, string>> = onMac ? shortcutMessages.macKeyNames : shortcutMessages.keyNames;
  const parts = keys.split(/-(?!$)/);
  const name = parts.at(-1) ?? "";
  const before = MODIFIERS.filter((modifier) => parts.slice(0, -1).includes(modifier));
  return [...before, name]
    .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(onMac ? "" : "+");
}
