import type { BodyNode, TableCellNode, TableNode, TableRowNode } from "../body.ts";
import { hasVisibleText } from "../body.ts";

/** A cell where it really stands, and how far it reaches without touching another one or leaving the table. */
export type PlacedCell = {
  readonly cell: TableCellNode;
  readonly row: number;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
};

export type TableGrid = {
  readonly columns: number;
  readonly rows: readonly (readonly PlacedCell[])[];
  /** How many rows from the top name the columns. */
  readonly headerRows: number;
  /** Columns that hold figures, which are set so that their last digits stand below each other. */
  readonly figureColumns: ReadonlySet<number>;
};

/** An amount, a year or a date, perhaps with a sign before and a unit behind: „−1.200,50 Euro“, „12 %“. */
const FIGURE = /^[+±<>≈−–-]?\s?\d[\d.,:\s]*\s?[^\d\s]{0,8}(?:\s[^\d\s]{1,8})?$/u;
/** What stands where there is no figure. */
const NO_FIGURE = /^(?:[–—−-]|\.{1,3}|…|k\.\s?A\.|n\.\s?v\.)?$/u;

/** All the words of a cell, footnotes apart. */
function cellText(cell: TableCellNode): string {
  return cell.content.map(wordsOf).join(" ").trim();
}

function wordsOf(node: BodyNode): string {
  if (node.type === "text") return node.text;
  if (node.type === "footnote" || !("content" in node)) return "";
  return (node.content ?? []).map(wordsOf).join("");
}

/**
 * Lays the cells out as a browser does, but without overlaps: a text from outside may say of its cells what it likes.
 * A heading row in which nobody wrote anything is left out.
 */
export function layTable(table: TableNode): TableGrid {
  const rows = placeCells(withoutBlankHead(table.content));
  const headerRows = countHeaderRows(rows);
  const columns = Math.max(0, ...rows.flat().map(({ column, colspan }) => column + colspan));
  return { columns, rows, headerRows, figureColumns: findFigureColumns(rows.slice(headerRows).flat(), columns) };
}

function withoutBlankHead(rows: readonly TableRowNode[]): readonly TableRowNode[] {
  const [head = [], ...body] = rows.map((row) => row.content ?? []);
  const isBlank = head.every(
    (cell) => cell.type === "tableHeader" && !hasVisibleText(cell) && cell.attrs.rowspan === 1,
  );
  return isBlank && body.length > 0 ? rows.slice(1) : rows;
}

function placeCells(rows: readonly TableRowNode[]): PlacedCell[][] {
  // For each column the first row that is free again.
  const freeFrom: number[] = [];
  const isFree = (column: number, row: number) => (freeFrom[column] ?? 0) <= row;
  return rows.map((row, rowIndex) => {
    let column = 0;
    return (row.content ?? []).map((cell) => {
      while (!isFree(column, rowIndex)) column += 1;
      const start = column;
      const rowspan = Math.min(cell.attrs.rowspan, rows.length - rowIndex);
      do {
        freeFrom[column] = rowIndex + rowspan;
        column += 1;
      } while (column < start + cell.attrs.colspan && isFree(column, rowIndex));
      return { cell, row: rowIndex, column: start, colspan: column - start, rowspan };
    });
  });
}

/** The rows from the top that consist of headings, with those into which one of their cells reaches. */
function countHeaderRows(rows: readonly (readonly PlacedCell[])[]): number {
  const firstOfBody = rows.findIndex((row) => row.length === 0 || row.some(({ cell }) => cell.type === "tableCell"));
  // A table of headings alone has but one row of them.
  let end = firstOfBody === -1 ? Math.min(1, rows.length) : firstOfBody;
  for (let row = 0; row < end; row += 1) {
    end = Math.max(end, ...(rows[row] ?? []).map((placed) => placed.row + placed.rowspan));
  }
  return end;
}

function findFigureColumns(cells: readonly PlacedCell[], columns: number): Set<number> {
  const found = new Set<number>();
  for (let column = 0; column < columns; column += 1) {
    const texts = cells
      .filter((placed) => placed.column === column && placed.cell.type === "tableCell")
      .map(({ cell }) => cellText(cell));
    const figures = texts.filter((text) => FIGURE.test(text));
    const isAllFigures = texts.every((text) => FIGURE.test(text) || NO_FIGURE.test(text));
    if (figures.length > 0 && isAllFigures) found.add(column);
  }
  return found;
}
