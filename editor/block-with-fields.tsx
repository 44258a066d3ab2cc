"use client";

import type { Node } from "@tiptap/core";
import {
  type NodeViewProps,
  NodeViewWrapper,
  type ReactNodeViewProps,
  ReactNodeViewRenderer,
  useEditorState,
} from "@tiptap/react";
import type { ComponentType, ReactNode } from "react";
import { countBefore, enterFields, selectBlock, setAttributes } from "./block-view.ts";

/** What the fields beneath a block are given; `index` counts the blocks of this kind in the text from 0. */
export type BlockFieldsProps<Attributes> = {
  readonly value: Attributes;
  readonly index: number;
  readonly isReadOnly: boolean;
  readonly onChange: (part: Partial<Attributes>) => void;
  readonly onRemove: () => void;
  /** Back into the text, with the block selected. */
  readonly onLeave: () => void;
};

/** A block whose words stand in fields beneath it; Enter on the block leads into them. */
export function withFields(node: Node, View: ComponentType<ReactNodeViewProps>): Node {
  return node.extend({
    addNodeView: () => ReactNodeViewRenderer(View),
    addKeyboardShortcuts() {
      return { Enter: () => enterFields(this.editor, this.name) };
    },
  });
}

type BlockWithFieldsProps<Attributes> = {
  readonly view: NodeViewProps;
  readonly className: string;
  /** The fields in the desk's own looks; absent outside the desk. */
  readonly Fields: ComponentType<BlockFieldsProps<Attributes>> | undefined;
  /** The block as readers see it. */
  readonly children: ReactNode;
};

/** The frame of such a block in the editor. Its attributes are those that the schema checked. */
export function BlockWithFields<Attributes>({ view, className, Fields, children }: BlockWithFieldsProps<Attributes>) {
  const { node, editor, getPos, deleteNode, selected } = view;
  const index = useEditorState({
    editor,
    selector: ({ editor: current }) => countBefore(current, node.type.name, getPos()),
  });

  function remove(): void {
    deleteNode();
    editor.commands.focus();
  }

  return (
    <NodeViewWrapper className={className} data-selected={selected || undefined}>
      {children}
      {Fields && (
        <Fields
          value={node.attrs as Attributes}
          index={index}
          isReadOnly={!editor.isEditable}
          onChange={(part) => setAttributes(editor, getPos(), part)}
          onRemove={remove}
          onLeave={() => selectBlock(editor, getPos())}
        />
      )}
    </NodeViewWrapper>
  );
}
