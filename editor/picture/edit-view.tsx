"use client";

import type { NodeViewProps } from "@tiptap/react";
import { type ComponentType, createContext, useContext } from "react";
import { type BlockFieldsProps, BlockWithFields, withFields } from "../block-with-fields.tsx";
import type { PictureNode } from "../body.ts";
import { pictureNode } from "./schema.ts";

export type PictureFieldsProps = BlockFieldsProps<PictureNode["attrs"]>;

/** What the desk lends to the view: where its pictures are seen, and the fields in its own looks. */
export type PictureDesk = {
  readonly previewOf: (pictureId: number) => string;
  readonly Fields: ComponentType<PictureFieldsProps>;
};

/** Stands around the editor; without it a picture shows no more than its caption. */
export const PictureDeskContext = createContext<PictureDesk | null>(null);

/** The picture in the editor. */
export const editablePictureNode = withFields(pictureNode, PictureEditView);

function PictureEditView(view: NodeViewProps) {
  const desk = useContext(PictureDeskContext);
  // The schema checked them.
  const { pictureId, alt, width } = view.node.attrs as PictureNode["attrs"];
  return (
    <BlockWithFields view={view} className="picture-node" Fields={desk?.Fields}>
      <figure className={`text-picture${width === "wide" ? " is-wide" : ""}`}>
        {/* biome-ignore lint/performance/noImgElement: the desk names a rendition of fitting size */}
        <img src={desk?.previewOf(pictureId)} alt={alt} data-drag-handle="" draggable />
      </figure>
    </BlockWithFields>
  );
}
