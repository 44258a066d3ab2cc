"use client";

import { DragHandle } from "@tiptap/extension-drag-handle-react";
import { GripVertical } from "lucide-react";
import { useRef } from "react";
import { Menu } from "#components/ui/menu.tsx";
import { textMessages } from "#lib/messages/desk-text.ts";
import { selectBlockAt } from "./block-deeds.ts";
import { edgesAroundText } from "./edges-around-text.ts";
import type { TextContext } from "./text-context.ts";
import { blockEntries } from "./toolbar-menus.tsx";

const position = { placement: "left-start" } as const;
const nested = { edgeDetection: "left" } as const;

/**
 * The grip beside the block under the mouse: dragged it moves the block, pressed it opens what can be done with it.
 * With the keyboard the same deeds have shortcuts and a menu in the toolbar.
 */
export function BlockHandle({ context }: { readonly context: Pick<TextContext, "editor" | "announce"> }) {
  const { editor } = context;
  const place = useRef(-1);
  return (
    <DragHandle
      editor={editor}
      computePositionConfig={position}
      nested={nested}
      className="block-handle z-5"
      onNodeChange={({ pos }) => {
        place.current = pos;
      }}
    >
      <Menu
        label={textMessages.deeds.handle}
        entries={blockEntries(context)}
        tabIndex={-1}
        isFixed
        look="grip"
        edges={() => edgesAroundText(editor)}
        focusAfterChoice={() => editor.view.dom}
        onOpenChange={(isOpen) => {
          if (isOpen) selectBlockAt(editor, place.current);
          // While the menu is open, the grip stays at its block.
          editor.view.dispatch(editor.state.tr.setMeta("lockDragHandle", isOpen));
        }}
      >
        <GripVertical aria-hidden="true" className="size-4.5" />
      </Menu>
    </DragHandle>
  );
}
