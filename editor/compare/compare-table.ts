import type { TableCellNode, TableNode } from "../body.ts";
import { align, type Likeness, type Step } from "./align.ts";
import type { ColumnSide, Compared } from "./compared.ts";
import { countWords, type NodeLikeness, sharedWords } from "./likeness.ts";

export type PairUp = (old: TableCellNode, fresh: TableCellNode) => Compared;

type Column = readonly TableCellNode[];

/** Which columns became which, in the order in which they are shown; null where cells span or rows differ in length. */
export type ColumnPlan = readonly Exclude<Step, { kind: "gone" | "moved" }>[];

/** Columns are brought into line once for the whole table, so that a new one is new in every row. */
export function planColumns(old: TableNode, fresh: TableNode, likeness: NodeLikeness): ColumnPlan | null {
  const [left, right] = [columnsOf(old), columnsOf(fresh)];
  if (left === null || right === null) return null;
  return align(left, right, columnLikeness(likeness)).flatMap((step) => withoutMoves(step));
}

function withoutMoves(step: Step): ColumnPlan {
  switch (step.kind) {
    case "gone":
      return [{ kind: "removed", old: step.old }];
    case "moved":
      return [{ kind: "added", new: step.new }];
    default:
      return [step];
  }
}

export function sidesOf(plan: ColumnPlan): readonly ColumnSide[] {
  return plan.map(({ kind }) => (kind === "pair" ? "both" : kind === "removed" ? "old" : "new"));
}

/** The cells of a row in the order of the plan. */
export function compareCells(old: Column, fresh: Column, plan: ColumnPlan, pairUp: PairUp): readonly Compared[] {
  return plan.flatMap((step): readonly Compared[] => {
    const left = step.kind === "added" ? undefined : old[step.old];
    const right = step.kind === "removed" ? undefined : fresh[step.new];
    if (left !== undefined && right !== undefined) return [pairUp(left, right)];
    if (left !== undefined) return [{ kind: "removed", node: left }];
    return right === undefined ? [] : [{ kind: "added", node: right }];
  });
}

function columnsOf({ content }: TableNode): readonly Column[] | null {
  const rows = content.map((row) => row.content ?? []);
  const width = rows[0]?.length ?? 0;
  const isPlain = rows.every(
    (row) => row.length === width && row.every(({ attrs }) => attrs.colspan === 1 && attrs.rowspan === 1),
  );
  if (!isPlain) return null;
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? []));
}

/** A column is known by its head, otherwise by what stands in it. */
function columnLikeness({ keyOf, wordsIn }: NodeLikeness): Likeness<Column> {
  const head = ([first]: Column) => (first === undefined ? "" : wordsIn(first).join(" "));
  const words = (column: Column) => column.flatMap((cell) => [...wordsIn(cell)]);
  return {
    keyOf: (column) => column.map(keyOf).join(" "),
    similarity: (old, fresh) => {
      const [left, right] = [words(old), words(fresh)];
      const total = left.length + right.length;
      const common = total === 0 ? 1 : (2 * sharedWords(countWords(left), countWords(right))) / total;
      return Math.max(head(old) !== "" && head(old) === head(fresh) ? 0.8 : 0, common);
    },
    threshold: 0.3,
    isMovable: () => false,
    belongTogether: (old, fresh) => old.length === fresh.length,
  };
}
