import type { AnyExtension } from "@tiptap/core";
import { editingExtensions } from "#editor/editing-extensions.ts";
import { editableEmbedNode } from "#editor/embed/edit-view.tsx";
import { embedPasting } from "#editor/embed/pasting.ts";
import { pictureArrivals } from "#editor/picture/arrivals.ts";
import { editablePictureNode } from "#editor/picture/edit-view.tsx";

/** Nodes that the plain element is not enough for, with their views. */
const withViews: readonly AnyExtension[] = [editablePictureNode, editableEmbedNode];

/** The editor of the desk: `editingExtensions` with the views in React, and what takes files. */
export const writingExtensions: AnyExtension[] = [
  ...editingExtensions.map((extension) => withViews.find(({ name }) => name === extension.name) ?? extension),
  pictureArrivals,
  embedPasting,
];
