import type { AnyExtension } from "@tiptap/core";
import { ListKeymap } from "@tiptap/extension-list/keymap";
import { Dropcursor } from "@tiptap/extensions/drop-cursor";
import { Gapcursor } from "@tiptap/extensions/gap-cursor";
import { Placeholder } from "@tiptap/extensions/placeholder";
import { UndoRedo } from "@tiptap/extensions/undo-redo";
import { blockKeys } from "./block-keys.ts";
import { schemaExtensions } from "./extensions.ts";
import { footnoteEditing } from "./footnote/editing.ts";
import { linkEditing } from "./link/editing.ts";
import { editorMessages } from "./messages.ts";
import { passageHighlight } from "./passage-highlight/extension.ts";
import { careOfPastedTexts } from "./pasting/extension.ts";
import { slashMenu } from "./slash-menu/extension.ts";
import { softHyphens } from "./soft-hyphen/extension.ts";
import { germanTypography } from "./typography/extension.ts";

/**
 * Everything that the editor in the browser is made of, without React and without undo, which one person's text and a
 * shared one have in different ways. Ctrl+K and Ctrl+S belong to the page around it.
 * Create the editor with `injectCSS: false`: our own style sheet carries the few rules that ProseMirror needs.
 */
export const editingExtensionsWithoutUndo: AnyExtension[] = [
  ...schemaExtensions,
  germanTypography,
  softHyphens,
  careOfPastedTexts,
  passageHighlight,
  slashMenu,
  linkEditing,
  blockKeys,
  footnoteEditing,
  Placeholder.configure({ placeholder: editorMessages.placeholder }),
  ListKeymap,
  Gapcursor,
  Dropcursor.configure({ color: false, class: "drop-cursor" }),
];

/** The editor of a text that one person writes. */
export const editingExtensions: AnyExtension[] = [...editingExtensionsWithoutUndo, UndoRedo];
