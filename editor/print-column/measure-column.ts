import { breakLines, type Column } from "./break-lines.ts";
import { type ColumnBlock, type ColumnNode, columnBlocks } from "./column-blocks.ts";
import columnFont from "./column-font.json" with { type: "json" };
import { hyphenateGerman } from "./hyphenate-german.ts";

/** How the print edition sets an article: the column's width in millimetres, the size of the type in points. */
export type ColumnSize = { readonly columnMillimetres: number; readonly fontPoints: number };

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** No cell or indented line is set narrower, in ems; deeper ones would break into single letters. */
const NARROWEST = 2;

/** The print column of this size, in the font that articles are printed in. */
export function columnOf({ columnMillimetres, fontPoints }: ColumnSize): Column {
  return columnOfEms((columnMillimetres * POINTS_PER_MILLIMETRE) / fontPoints);
}

/**
 * Counts the lines that a text takes in the print column; a row of a table is as high as its highest cell. Blocks that
 * stayed since the last count are not set again.
 */
export function lineCounter(size: ColumnSize): (body: ColumnNode) => number {
  const ems = (size.columnMillimetres * POINTS_PER_MILLIMETRE) / size.fontPoints;
  let known = new Map<string, number>();
  return (body) => {
    const counted = new Map<string, number>();
    const count = (text: string, width: number) => {
      const key = `${width} ${text}`;
      const lines = known.get(key) ?? breakLines(text, columnOfEms(width)).length;
      counted.set(key, lines);
      return lines;
    };
    const total = sumOf(columnBlocks(body), ems, count);
    known = counted;
    return total;
  };
}

type CountText = (text: string, ems: number) => number;

function sumOf(blocks: readonly ColumnBlock[], ems: number, count: CountText): number {
  return blocks.reduce((sum, block) => sum + linesOf(block, ems, count), 0);
}

function linesOf(block: ColumnBlock, ems: number, count: CountText): number {
  const width = Math.max(NARROWEST, ems - block.indent);
  if (block.kind === "text") return count(block.text, width);
  return Math.max(0, ...block.cells.map((cell) => sumOf(cell.blocks, Math.max(NARROWEST, width * cell.share), count)));
}

function columnOfEms(ems: number): Column {
  return { font: columnFont, width: ems * columnFont.unitsPerEm, hyphenate: hyphenateGerman };
}
