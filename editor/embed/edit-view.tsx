"use client";

import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer, useEditorState } from "@tiptap/react";
import { type ComponentType, createContext, Suspense, useContext } from "react";
import { embedMessages } from "#lib/messages/embeds.ts";
import { countBefore, enterFields, selectBlock, setAttributes } from "../block-view.ts";
import type { EmbedNode } from "../body.ts";
import { recogniseEmbed } from "./recognise-embed.ts";
import { embedNode } from "./schema.ts";

export type EmbedAttributes = EmbedNode["attrs"];

/** What the fields beneath an embed are given; `index` counts the embeds of the text from 0. */
export type EmbedFieldsProps = {
  readonly value: EmbedAttributes;
  readonly index: number;
  readonly isReadOnly: boolean;
  readonly onChange: (part: Partial<Omit<EmbedAttributes, "address">>) => void;
  readonly onRemove: () => void;
  readonly onLeave: () => void;
};

export type EmbedDesk = {
  readonly previewOf: (pictureId: number) => string;
  readonly Fields: ComponentType<EmbedFieldsProps>;
};

/** Stands around the editor; what the desk lends to the view. */
export const EmbedDeskContext = createContext<EmbedDesk | null>(null);

/** The embed in the editor, as readers see it before their click; nothing of others is loaded here. */
export const editableEmbedNode = embedNode.extend({
  addNodeView: () => ReactNodeViewRenderer(EmbedEditView),
  addKeyboardShortcuts() {
    return { Enter: () => enterFields(this.editor, this.name) };
  },
});

function EmbedEditView({ node, editor, getPos, deleteNode }: NodeViewProps) {
  const desk = useContext(EmbedDeskContext);
  // The schema checked them.
  const value = node.attrs as EmbedAttributes;
  const index = useEditorState({
    editor,
    selector: ({ editor: current }) => countBefore(current, node.type.name, getPos()),
  });

  function remove(): void {
    deleteNode();
    editor.commands.focus();
  }

  return (
    <NodeViewWrapper className="embed-node">
      <EmbedPreview value={value} previewOf={desk?.previewOf} />
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
