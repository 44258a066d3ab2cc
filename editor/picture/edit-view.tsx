"use client";

import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer, useEditorState } from "@tiptap/react";
import { type ComponentType, createContext, Suspense, useContext } from "react";
import { countBefore, enterFields, selectBlock, setAttributes } from "../block-view.ts";
import type { PictureNode } from "../body.ts";
import { pictureNode } from "./schema.ts";

export type PictureAttributes = PictureNode["attrs"];

/** What the fields beneath a picture are given; `index` counts the pictures of the text from 0. */
export type PictureFieldsProps = {
  readonly value: PictureAttributes;
  readonly index: number;
  readonly isReadOnly: boolean;
  readonly onChange: (part: Partial<Omit<PictureAttributes, "pictureId">>) => void;
  readonly onRemove: () => void;
  /** Back into the text, with the picture selected. */
  readonly onLeave: () => void;
};

/** What the desk lends to the view: where its pictures are seen, and the fields in its own looks. */
export type PictureDesk = {
  readonly previewOf: (pictureId: number) => string;
  readonly Fields: ComponentType<PictureFieldsProps>;
};

/** Stands around the editor; without it a picture shows no more than its caption. */
export const PictureDeskContext = createContext<PictureDesk | null>(null);

/** The picture in the editor: Enter on it leads into its fields. */
export const editablePictureNode = pictureNode.extend({
  addNodeView: () => ReactNodeViewRenderer(PictureEditView),
  addKeyboardShortcuts() {
    return { Enter: () => enterFields(this.editor, this.name) };
  },
});

function PictureEditView({ node, editor, getPos, deleteNode, selected }: NodeViewProps) {
  const desk = useContext(PictureDeskContext);
  // The schema checked them.
  const value = node.attrs as PictureAttributes;
  const index = useEditorState({
    editor,
    selector: ({ editor: current }) => countBefore(current, node.type.name, getPos()),
  });

  function remove(): void {
    deleteNode();
    editor.commands.focus();
  }

  return (
    <NodeViewWrapper className="picture-node" data-selected={selected || undefined}>
      <figure className={`text-picture${value.width === "wide" ? " is-wide" : ""}`}>
        {/* biome-ignore lint/performance/noImgElement: the desk names a rendition of fitting size */}
        <img src={desk?.previewOf(value.pictureId)} alt={value.alt} data-drag-handle="" draggable />
      </figure>
      <Suspense fallback={null}>
        {desk && (
          <desk.Fields
            {...{ value, index }}
            isReadOnly={!editor.isEditable}
            onChange={(part) => setAttributes(editor, getPos(), part)}
            onRemove={remove}
            onLeave={() => selectBlock(editor, getPos())}
          />
        )}
      </Suspense>
    </NodeViewWrapper>
  );
}
