import type { Editor } from "@tiptap/core";
import type { Command } from "@tiptap/pm/state";
import { addColumnAfter, addColumnBefore, addRowAfter, deleteColumn, splitCell, toggleHeader } from "@tiptap/pm/tables";
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Captions,
  type LucideIcon,
  PanelLeft,
  TableCellsMerge,
  TableCellsSplit,
  Trash2,
  X,
} from "lucide-react";
import { hasLine, TABLE_CAPTION, toggleLine } from "#editor/optional-line.ts";
import {
  addRowAbove,
  deleteRows,
  deleteTableFigure,
  hasHeaderColumn,
  mergeSelectedCells,
  moveColumn,
  moveRow,
} from "#editor/table/commands.ts";
import { blockMessages } from "#lib/messages/desk-blocks.ts";
import type { ToolGroup } from "./block-tools.ts";

const words = blockMessages.table;

/** What can be done with the table at the cursor; what is not possible at this place is disabled. */
export function tableTools(editor: Editor): readonly ToolGroup[] {
  const tool = (label: string, Icon: LucideIcon, command: Command, isActive = false) => ({
    label,
    Icon,
    isActive,
    isDisabled: !command(editor.state),
    use: () => {
      command(editor.state, editor.view.dispatch);
      editor.commands.focus();
    },
  });
  const toggleCaption: Command = (state, dispatch) => {
    const tr = toggleLine(state, TABLE_CAPTION);
    if (tr !== null) dispatch?.(tr);
    return tr !== null;
  };
  return [
    { tools: [tool(words.caption, Captions, toggleCaption, hasLine(editor.state, TABLE_CAPTION))] },
    {
      label: words.row,
      tools: [
        tool(words.rowAbove, BetweenHorizontalEnd, addRowAbove),
        tool(words.rowBelow, BetweenHorizontalStart, addRowAfter),
        tool(words.rowUp, ArrowUp, moveRow(-1)),
        tool(words.rowDown, ArrowDown, moveRow(1)),
        tool(words.rowDelete, X, deleteRows),
      ],
    },
    {
      label: words.column,
      tools: [
        tool(words.columnBefore, BetweenVerticalEnd, addColumnBefore),
        tool(words.columnAfter, BetweenVerticalStart, addColumnAfter),
        tool(words.columnLeft, ArrowLeft, moveColumn(-1)),
        tool(words.columnRight, ArrowRight, moveColumn(1)),
        tool(words.columnDelete, X, deleteColumn),
      ],
    },
    {
      tools: [
        tool(words.merge, TableCellsMerge, mergeSelectedCells),
        tool(words.split, TableCellsSplit, splitCell),
        tool(words.headerColumn, PanelLeft, toggleHeader("column"), hasHeaderColumn(editor.state)),
        tool(words.delete, Trash2, deleteTableFigure),
      ],
    },
  ];
}
