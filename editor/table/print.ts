import type { PlacedCell, TableGrid } from "./grid.ts";

/** Columns that fit into a column of the sheet, and rows that surely fit onto one page. */
const [MOST_COLUMNS, MOST_ROWS] = [3, 20];

export type PrintedTable = {
  readonly grid: TableGrid;
  /** Already Typst; empty where there is none. */
  readonly caption: string;
  readonly renderCell: (cell: PlacedCell["cell"]) => string;
};

/**
 * What a sheet with tables begins with. A table that is too broad for a column stands across both of them; one that is too long
 * for that goes on from column to column.
 */
export const DEFINE_TABLES_TYPST = [
  "#let text-table(columns, rows, words) = {",
  "let table-block = block(width: 100%, above: 1.4em, below: 1.4em, words)",
  `if columns > ${MOST_COLUMNS} and rows <= ${MOST_ROWS} { place(auto, scope: "parent", float: true, clearance: 1.6em, table-block) } else { table-block }`,
  "}",
].join("\n");

/**
 * A table that may break over pages, its header row repeated on each. Every cell names its place: none can collide. Needs
 * `DEFINE_TABLES_TYPST` above it.
 */
export function renderTableTypst(parts: PrintedTable): string {
  const { grid, caption } = parts;
  const rows = grid.rows.map((row) => row.map((placed) => `${renderPlaced(placed, parts)},`).join(" "));
  const head = rows.slice(0, grid.headerRows).join(" ");
  const table = [
    `columns: ${grid.columns}`,
    "inset: (x: 5pt, y: 4pt)",
    "stroke: (x, y) => (bottom: 0.4pt)",
    ...(head === "" ? [] : [`table.header(repeat: true, ${head})`]),
    ...rows.slice(grid.headerRows).map((row) => row.replace(/,$/, "")),
  ].filter((part) => part !== "");
  const above = caption === "" ? "" : `#block(sticky: true, below: 6pt)[#strong[${caption}]]\n`;
  const words = `#set par(justify: false)\n#set text(size: 0.9em)\n${above}#table(${table.join(", ")})`;
  return `#text-table(${grid.columns}, ${grid.rows.length}, [${words}])\n\n`;
}

function renderPlaced(placed: PlacedCell, { grid, renderCell }: PrintedTable): string {
  const { cell, row, column, colspan, rowspan } = placed;
  const isHead = row < grid.headerRows;
  const isFigure = colspan === 1 && grid.figureColumns.has(column) && (isHead || cell.type === "tableCell");
  const place = `x: ${column}, y: ${row}, colspan: ${colspan}, rowspan: ${rowspan}`;
  const content = renderCell(cell).trimEnd();
  const isHeading = isHead || cell.type === "tableHeader";
  return `table.cell(${place}${isFigure ? ", align: right" : ""})[${isHeading ? `#strong[${content}]` : content}]`;
}
