import { attributeOf, type PastedElement, walk } from "../tree/pasted-tree.ts";
import type { PastedBlock, PastedCell, PastedTable } from "./pasted-blocks.ts";
import { paragraphsAndLists } from "./read-list.ts";
import { isAllBold, onOneLine, withoutBold } from "./tidy-runs.ts";

type ReadCell = (cell: PastedElement) => PastedBlock[];

/** More than any table in print; what a hostile page says of its cells must not fill the memory. */
const MAX_SPAN = 100;

function childrenNamed(element: PastedElement, ...names: string[]): PastedElement[] {
  return element.children.filter(
    (child): child is PastedElement => child.kind === "element" && names.includes(child.name),
  );
}

function rowsOf(table: PastedElement): { readonly row: PastedElement; readonly isHead: boolean }[] {
  const groups = childrenNamed(table, "thead", "tbody", "tfoot");
  const rows = groups.flatMap((group) =>
    childrenNamed(group, "tr").map((row) => ({ row, isHead: group.name === "thead" })),
  );
  return [...rows, ...childrenNamed(table, "tr").map((row) => ({ row, isHead: false }))];
}

function spanOf(cell: PastedElement, name: string): number {
  const span = Number.parseInt(attributeOf(cell, name), 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), MAX_SPAN);
}

function isHeadCell(cell: PastedElement, isHead: boolean): boolean {
  return isHead || cell.name === "th" || attributeOf(cell, "role") === "columnheader";
}

function readRow(row: PastedElement, isHead: boolean, readCell: ReadCell): PastedCell[] {
  return childrenNamed(row, "td", "th").map((cell) => ({
    isHeader: isHeadCell(cell, isHead),
    columns: spanOf(cell, "colspan"),
    rows: spanOf(cell, "rowspan"),
    blocks: paragraphsAndLists(readCell(cell)),
  }));
}

function hasWords(row: readonly PastedCell[]): boolean {
  return row.some(({ blocks }) => blocks.length > 0);
}

function isBoldCell({ blocks }: PastedCell): boolean {
  return blocks.length > 0 && blocks.every((block) => block.kind === "paragraph" && isAllBold(block.runs));
}

/** Few programs mark the head of a table; a first row that is all bold above one that is not is meant as one. */
function withHead(rows: readonly PastedCell[][]): PastedCell[][] {
  const [first, second] = rows;
  if (first === undefined || second === undefined || rows.flat().some(({ isHeader }) => isHeader)) return [...rows];
  if (!first.every(isBoldCell) || second.every(isBoldCell)) return [...rows];
  return [first.map((cell) => ({ ...cell, isHeader: true })), ...rows.slice(1)];
}

function withoutBoldHead(cell: PastedCell): PastedCell {
  if (!cell.isHeader) return cell;
  const blocks = cell.blocks.map((block) =>
    block.kind === "paragraph" ? { ...block, runs: withoutBold(block.runs) } : block,
  );
  return { ...cell, blocks };
}

/** Mails and old pages are laid out with tables: a single cell, or tables within tables. */
function isLayout(table: PastedElement, rows: readonly PastedCell[][]): boolean {
  const hasInnerTable = [...walk(table.children)].some(({ element }) => element.name === "table");
  return hasInnerTable || rows.every((row) => row.length <= 1);
}

/** A table without empty rows and with its head; a table that only lays out gives its contents. */
export function readTable(table: PastedElement, readCell: ReadCell): PastedBlock[] {
  const captions = childrenNamed(table, "caption").flatMap(readCell);
  const rows = rowsOf(table).map(({ row, isHead }) => readRow(row, isHead, readCell));
  if (isLayout(table, rows)) {
    const cells = rowsOf(table).flatMap(({ row }) => childrenNamed(row, "td", "th"));
    return [...captions, ...cells.flatMap(readCell)];
  }
  const filled = withHead(rows.filter(hasWords)).map((row) => row.map(withoutBoldHead));
  const caption = onOneLine(captions.flatMap((block) => ("runs" in block ? block.runs : [])));
  const result: PastedTable = { kind: "table", caption, rows: filled };
  return filled.length === 0 ? captions : [result];
}
