import { type AnyExtension, Editor, getExtensionField } from "@tiptap/core";
import { afterAll, describe, expect, it } from "vitest";
import { editingExtensions } from "#editor/editing-extensions.ts";
import { FINDING_KEYS } from "#editor/house-style/finding-keys.ts";
import { PAGE_SHORTCUTS, shortcutCatalogue, TEXT_SHORTCUTS } from "./shortcut-catalogue.ts";

/** Keys that every text field has; the sheet does not teach them. Cyrillic letters stand in for their places. */
const EDITING_KEYS = /^(Enter|((Mod|Shift)-)?Backspace|(Mod-)?Delete|Mod-a|Arrow(Up|Down|Left|Right)|(Shift-)?Mod-я)$/;

const editor = new Editor({
  element: null,
  extensions: editingExtensions,
  content: { type: "doc", content: [{ type: "paragraph" }] },
});
afterAll(() => editor.destroy());

function registeredKeys(extension: AnyExtension): string[] {
  const context = { name: extension.name, options: extension.options, storage: extension.storage, editor };
  const read = getExtensionField<(() => Record<string, unknown>) | undefined>(extension, "addKeyboardShortcuts", {
    ...context,
    type: editor.schema.nodes[extension.name] ?? editor.schema.marks[extension.name],
  });
  return Object.keys(read?.() ?? {});
}

/** One spelling: modifiers in one order, letters small. */
function normal(keys: string): string {
  const parts = keys.split(/-(?!$)/);
  const name = parts.pop() ?? "";
  return [...parts.sort(), name.length === 1 ? name.toLowerCase() : name].join("-");
}

const listed = shortcutCatalogue.flatMap(({ keys }) => keys.map(normal));

describe("the sheet of shortcuts", () => {
  it("names every shortcut that the text listens to", () => {
    const registered = editor.extensionManager.extensions.flatMap(registeredKeys);
    const untaught = registered.filter((keys) => !EDITING_KEYS.test(keys)).map(normal);
    expect([...new Set(untaught)].filter((keys) => !listed.includes(keys))).toEqual([]);
  });

  it("promises nothing that neither page nor text listens to", () => {
    // The check of the house style listens by its own list, once it is loaded.
    const ofText = [...editor.extensionManager.extensions.flatMap(registeredKeys), ...Object.values(FINDING_KEYS)];
    const registered = new Set(ofText.map(normal));
    const own: readonly string[] = [...PAGE_SHORTCUTS, ...TEXT_SHORTCUTS];
    // The slash opens its list as typed text, Escape belongs to whatever is open.
    const others = shortcutCatalogue.filter(({ key }) => !own.includes(key) && key !== "slash" && key !== "leave");
    expect(others.flatMap(({ keys }) => keys).filter((keys) => !registered.has(normal(keys)))).toEqual([]);
    expect(own.filter((key) => !shortcutCatalogue.some((shortcut) => shortcut.key === key))).toEqual([]);
  });

  it("gives no keys to two deeds", () => {
    expect(listed.filter((keys, index) => listed.indexOf(keys) !== index)).toEqual([]);
  });
});
