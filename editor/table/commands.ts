import type { Node, Schema } from "@tiptap/pm/model";
import { type Command, type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import {
  addRowBefore,
  deleteRow,
  isInTable,
  mergeCells,
  moveTableColumn,
  moveTableRow,
  rowIsHeader,
  selectedRect,
} from "@tiptap/pm/tables";
import { depthOf } from "../insert-block.ts";

/** Three columns and rows with a caption to write in, the first row for the names of the columns. */
export function newTable(schema: Schema): Node {
  const row = (type: string) => {
    const cells = [0, 1, 2].map(() => schema.node(type, null, [schema.node("paragraph")]));
    return schema.node("tableRow", null, cells);
  };
  const rows = [row("tableHeader"), row("tableCell"), row("tableCell")];
  return schema.node("tableFigure", null, [schema.node("tableCaption"), schema.node("table", null, rows)]);
}

/** Deletes the table with its caption. */
export const deleteTableFigure: Command = (state, dispatch) => {
  const depth = depthOf(state, "tableFigure");
  if (depth < 0) return false;
  const { $from } = state.selection;
  dispatch?.(state.tr.delete($from.before(depth), $from.after(depth)).scrollIntoView());
  return true;
};

/** Whether the selected cells are a part of the rows that name the columns. */
function isInHead(state: EditorState): boolean {
  const rect = selectedRect(state);
  return rect.top === 0 && rowIsHeader(rect.map, rect.table, 0);
}

/** Above the names of the columns there is no row. */
export const addRowAbove: Command = (state, dispatch) =>
  isInTable(state) && !isInHead(state) && addRowBefore(state, dispatch);

/** Where the names of the columns are deleted, the row that follows takes their place. */
export const deleteRows: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { tableStart } = selectedRect(state);
  const wasHead = isInHead(state);
  return deleteRow(state, dispatch && ((tr) => dispatch(wasHead ? makeHead(tr, tableStart) : tr)));
};

function makeHead(tr: Transaction, tableStart: number): Transaction {
  const header = tr.doc.type.schema.nodes["tableHeader"];
  tr.doc.nodeAt(tableStart)?.forEach((cell, offset) => {
    tr.setNodeMarkup(tableStart + 1 + offset, header, cell.attrs);
  });
  return tr;
}

/** Cells of the head are not merged with those below: a name of a column is no datum. */
export const mergeSelectedCells: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const rect = selectedRect(state);
  const crossesHead = isInHead(state) && rect.bottom > 1 && !rowIsHeader(rect.map, rect.table, rect.bottom - 1);
  return !crossesHead && mergeCells(state, dispatch);
};

/** The row or column at the cursor past its neighbour; the names of the columns stay on top. */
export function moveRow(step: -1 | 1): Command {
  return (state, dispatch) => {
    if (!isInTable(state) || isInHead(state)) return false;
    const { top, bottom, map, table } = selectedRect(state);
    const to = top + step;
    if (bottom - top !== 1 || to >= map.height || to < 0 || rowIsHeader(map, table, to)) return false;
    return moveTableRow({ from: top, to })(state, dispatch);
  };
}

export function moveColumn(step: -1 | 1): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { left, right, map } = selectedRect(state);
    const to = left + step;
    return right - left === 1 && to >= 0 && to < map.width && moveTableColumn({ from: left, to })(state, dispatch);
  };
}

/** Whether each row below the names of the columns begins with a name of its own. */
export function hasHeaderColumn(state: EditorState): boolean {
  if (!isInTable(state)) return false;
  const { table } = selectedRect(state);
  const rows = table.content.content.slice(1);
  return rows.length > 0 && rows.every((row) => row.firstChild?.type.name === "tableHeader");
}

/** From the caption to the first cell. */
export const enterInCaption: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type.name !== "tableCaption") return false;
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve($from.after()), 1)).scrollIntoView());
  return true;
};
