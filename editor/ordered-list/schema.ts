import { wrappingInputRule } from "@tiptap/core";
import { OrderedList } from "@tiptap/extension-list/ordered-list";
import { MAX_LIST_START } from "../limits.ts";
import { editorMessages } from "../messages.ts";

function isListStart(start: unknown): start is number {
  return typeof start === "number" && Number.isInteger(start) && start >= 0 && start <= MAX_LIST_START;
}

function validateStart(start: unknown): void {
  if (!isListStart(start)) throw new RangeError(editorMessages.listStart);
}

function startOf(element: HTMLElement): number {
  const start = Number.parseInt(element.getAttribute("start") ?? "1", 10);
  return isListStart(start) ? start : 1;
}

export const orderedListNode = OrderedList.extend({
  addAttributes() {
    return { start: { default: 1, parseHTML: startOf, validate: validateStart } };
  },
  addKeyboardShortcuts() {
    // Not the usual 7: on a German keyboard Ctrl+Shift+7 is Ctrl+/, which opens the sheet of shortcuts.
    return { "Mod-Shift-9": () => this.editor.commands.toggleOrderedList() };
  },
  addInputRules() {
    // Only "1.": a German paragraph may well begin with a date such as "7. November".
    return [wrappingInputRule({ find: /^1\.\s$/, type: this.type })];
  },
});
