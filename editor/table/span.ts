import { MAX_TABLE_CELLS, MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from "../limits.ts";
import { editorMessages } from "../messages.ts";
import type { ReadNode } from "../read-json.ts";

function isSpan(span: unknown, most: number): span is number {
  return typeof span === "number" && Number.isInteger(span) && span >= 1 && span <= most;
}

export function validateColspan(span: unknown): void {
  if (!isSpan(span, MAX_TABLE_COLUMNS)) throw new RangeError(editorMessages.columnSpan);
}

export function validateRowspan(span: unknown): void {
  if (!isSpan(span, MAX_TABLE_ROWS)) throw new RangeError(editorMessages.rowSpan);
}

/** Foreign HTML may say what it likes: as many as we allow, and one for everything that is no number. */
export function readSpan(value: string | null, most: number): number {
  const span = Number.parseInt(value ?? "1", 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

/** For each column the first row that is free again. */
type Skyline = number[];

/** Puts a cell into the first free place of its row. @returns the column behind it */
function place(cell: ReadNode, row: number, freeFrom: Skyline, from: number): number {
  let column = from;
  while ((freeFrom[column] ?? 0) > row) column += 1;
  const { colspan, rowspan } = cell.attrs ?? {};
  const end = column + (isSpan(colspan, MAX_TABLE_COLUMNS) ? colspan : 1);
  const free = row + (isSpan(rowspan, MAX_TABLE_ROWS) ? rowspan : 1);
  for (; column < end; column += 1) freeFrom[column] = Math.max(freeFrom[column] ?? 0, free);
  return end;
}

/**
 * Says why a table is refused, or null. Counted before anything is laid out: a cell that reaches over many rows pushes
 * those below it to the right, so that few cells can claim a huge area.
 */
export function findTableProblem(table: ReadNode): string | null {
  const rows = (table.content ?? []).map((row) => row.content ?? []);
  if (rows.length > MAX_TABLE_ROWS || rows.flat().length > MAX_TABLE_CELLS) return editorMessages.tableTooLarge;
  const freeFrom: Skyline = [];
  for (const [index, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      column = place(cell, index, freeFrom, column);
      if (column > MAX_TABLE_COLUMNS) return editorMessages.tableTooLarge;
    }
  }
  return null;
}
