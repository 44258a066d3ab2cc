import { editorMessages } from "../messages.ts";
import { escapeHtml } from "../text/html.ts";
import type { PlacedCell, TableGrid } from "./grid.ts";

export type TableParts = {
  readonly grid: TableGrid;
  /** Already HTML; empty where there is none. */
  readonly caption: string;
  /** Counted through the text; names the region and its id. */
  readonly number: number;
  readonly renderCell: (cell: PlacedCell["cell"]) => string;
};

/**
 * A table in a region that can be scrolled with the keyboard where the screen is narrower than the table; the caption
 * stands still above it.
 */
export function renderTableHtml(parts: TableParts): string {
  const { grid, caption, number } = parts;
  const id = `tabelle-${number}`;
  const name = caption === "" ? `aria-label="${escapeHtml(editorMessages.table(number))}"` : `aria-labelledby="${id}"`;
  const rows = grid.rows.map((row) => renderRow(row, parts));
  const [head, body] = [rows.slice(0, grid.headerRows).join(""), rows.slice(grid.headerRows).join("")];
  const table = `<table ${name}>${inGroup("thead", head)}${inGroup("tbody", body)}</table>`;
  const above = caption === "" ? "" : `<figcaption id="${id}">${caption}</figcaption>`;
  return `<figure class="table">${above}<div role="region" ${name} tabindex="0">${table}</div></figure>`;
}

function inGroup(group: string, rows: string): string {
  return rows === "" ? "" : `<${group}>${rows}</${group}>`;
}

function renderRow(row: readonly PlacedCell[], parts: TableParts): string {
  return `<tr>${row.map((placed) => renderPlaced(placed, parts)).join("")}</tr>`;
}

function renderPlaced(placed: PlacedCell, { grid, renderCell }: TableParts): string {
  const { cell, row, column, colspan, rowspan } = placed;
  const isHead = row < grid.headerRows;
  const isHeading = isHead || cell.type === "tableHeader";
  const attributes = [
    isHeading ? ` scope="${scopeOf(placed, isHead)}"` : "",
    colspan === 1 ? "" : ` colspan="${colspan}"`,
    rowspan === 1 ? "" : ` rowspan="${rowspan}"`,
    colspan === 1 && grid.figureColumns.has(column) && (isHead || !isHeading) ? ' class="number"' : "",
  ].join("");
  const tag = isHeading ? "th" : "td";
  return `<${tag}${attributes}>${renderCell(cell)}</${tag}>`;
}

function scopeOf({ colspan, rowspan }: PlacedCell, isHead: boolean): string {
  if (isHead) return colspan === 1 ? "col" : "colgroup";
  return rowspan === 1 ? "row" : "rowgroup";
}
