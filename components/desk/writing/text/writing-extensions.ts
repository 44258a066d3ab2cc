import type { AnyExtension } from "@tiptap/core";
import { UndoRedo } from "@tiptap/extensions/undo-redo";
import { type SharedText, sharedText } from "#editor/co-editing/shared-text.ts";
import { editingExtensionsWithoutUndo } from "#editor/editing-extensions.ts";
import { editableEmbedNode } from "#editor/embed/edit-view.tsx";
import { embedPasting } from "#editor/embed/pasting.ts";
import { pictureArrivals } from "#editor/picture/arrivals.ts";
import { editablePictureNode } from "#editor/picture/edit-view.tsx";

/** Nodes that the plain element is not enough for, with their views. */
const withViews: readonly AnyExtension[] = [editablePictureNode, editableEmbedNode];

const common: readonly AnyExtension[] = [
  ...editingExtensionsWithoutUndo.map(
    (extension) => withViews.find(({ name }) => name === extension.name) ?? extension,
  ),
  pictureArrivals,
  embedPasting,
];

/** The editor of the desk with its views in React and what takes files: of one person's text, or of a shared one. */
export function writingExtensions(shared?: SharedText): AnyExtension[] {
  return shared === undefined ? [...common, UndoRedo] : [...common, ...sharedText(shared)];
}
