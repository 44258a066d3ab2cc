"use client";

import type { NodeViewProps } from "@tiptap/react";
import { type ComponentType, createContext, useContext } from "react";
import { embedMessages } from "#lib/messages/embeds.ts";
import { type BlockFieldsProps, BlockWithFields, withFields } from "../block-with-fields.tsx";
import type { EmbedNode } from "../body.ts";
import { recogniseEmbed } from "./recognise-embed.ts";
import { embedNode } from "./schema.ts";

type EmbedAttributes = EmbedNode["attrs"];

export type EmbedFieldsProps = BlockFieldsProps<EmbedAttributes>;

export type EmbedDesk = {
  readonly previewOf: (pictureId: number) => string;
  readonly Fields: ComponentType<EmbedFieldsProps>;
};

/** Stands around the editor; what the desk lends to the view. */
export const EmbedDeskContext = createContext<EmbedDesk | null>(null);

/** The embed in the editor, as readers see it before their click; nothing of others is loaded here. */
export const editableEmbedNode = withFields(embedNode, EmbedEditView);

function EmbedEditView(view: NodeViewProps) {
  const desk = useContext(EmbedDeskContext);
  return (
    <BlockWithFields view={view} className="embed-node" Fields={desk?.Fields}>
      {/* The schema checked the attributes. */}
      <EmbedPreview value={view.node.attrs as EmbedAttributes} previewOf={desk?.previewOf} />
    </BlockWithFields>
  );
}

type PreviewProps = {
  readonly value: EmbedAttributes;
  readonly previewOf: EmbedDesk["previewOf"] | undefined;
};

function EmbedPreview({ value, previewOf }: PreviewProps) {
  const embed = recogniseEmbed(value.address);
  if (!embed.ok) return null;
  const { shape, name, owner } = embed.provider;
  return (
    <figure className={`embed is-${shape}`} data-drag-handle="">
      <div className="embed-stage">
        {/* biome-ignore lint/performance/noImgElement: the desk names a rendition of fitting size */}
        {value.pictureId !== null && <img src={previewOf?.(value.pictureId)} alt="" draggable={false} />}
        <p className="embed-title">{embedMessages.title(shape, value.title === "" ? name : value.title)}</p>
        <p className="embed-notice">{embedMessages.notice(name, owner(new URL(embed.address)))}</p>
        <p className="embed-address">{embed.address}</p>
      </div>
    </figure>
  );
}
