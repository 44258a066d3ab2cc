import type { Editor } from "@tiptap/core";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { Captions, type LucideIcon, Trash2, Ungroup, UserRound } from "lucide-react";
import { deleteBlock, dissolveBlock } from "#editor/dissolve-block.ts";
import { depthOf } from "#editor/insert-block.ts";
import { BOX_TITLE, hasLine, QUOTE_SOURCE, toggleLine } from "#editor/optional-line.ts";
import { blockMessages } from "#lib/messages/desk-blocks.ts";
import type { ToolbarTool } from "../toolbar-button.tsx";
import { tableTools } from "./table-tools.ts";

/** Tools that belong together, perhaps with a word in front of them. */
export type ToolGroup = { readonly label?: string; readonly tools: readonly ToolbarTool[] };

/** Blocks that have a bar of their own. */
export const BLOCKS_WITH_TOOLS = ["tableFigure", "infoBox", "blockquote"] as const;
export type BlockWithTools = (typeof BLOCKS_WITH_TOOLS)[number];

/** The nearest such block around the cursor and where it begins. */
export function findBlockWithTools(state: EditorState): { type: BlockWithTools; position: number } | null {
  for (const type of BLOCKS_WITH_TOOLS) {
    const depth = depthOf(state, type);
    if (depth > 0) return { type, position: state.selection.$from.before(depth) };
  }
  return null;
}

export function labelOf(type: BlockWithTools): string {
  return type === "tableFigure" ? blockMessages.table.label : blockMessages[type].label;
}

export function toolsOf(editor: Editor, type: BlockWithTools): readonly ToolGroup[] {
  switch (type) {
    case "tableFigure":
      return tableTools(editor);
    case "infoBox": {
      const words = blockMessages.infoBox;
      return frameTools(editor, type, [words.title, words.dissolve, words.delete], Captions);
    }
    case "blockquote": {
      const words = blockMessages.blockquote;
      return frameTools(editor, type, [words.source, words.dissolve, words.delete], UserRound);
    }
  }
}

/** A block that frames paragraphs: its optional line, without the frame, without the block. */
function frameTools(
  editor: Editor,
  type: "infoBox" | "blockquote",
  [line, dissolve, remove]: readonly [string, string, string],
  LineIcon: LucideIcon,
): readonly ToolGroup[] {
  const optional = type === "infoBox" ? BOX_TITLE : QUOTE_SOURCE;
  const tool = (
    label: string,
    Icon: LucideIcon,
    make: (state: EditorState) => Transaction | null,
    isActive = false,
  ) => ({
    label,
    Icon,
    isActive,
    use: () => {
      const tr = make(editor.state);
      if (tr !== null) editor.view.dispatch(tr);
      editor.commands.focus();
    },
  });
  return [
    {
      tools: [
        tool(line, LineIcon, (state) => toggleLine(state, optional), hasLine(editor.state, optional)),
        tool(dissolve, Ungroup, (state) => dissolveBlock(state, type)),
        tool(remove, Trash2, (state) => deleteBlock(state, type)),
      ],
    },
  ];
}
