import type { ArticleBody, TableNode } from "../body.ts";
import { align, type Step } from "./align.ts";
import { compareLine } from "./compare-line.ts";
import { type ColumnPlan, compareCells, planColumns, sidesOf } from "./compare-table.ts";
import type { ComparableNode, Compared, FrameNode } from "./compared.ts";
import { createLikeness, type NodeLikeness } from "./likeness.ts";
import { familyOf, insideOf, isFrame, isLeaf, isLine } from "./node-kinds.ts";

type Course = { readonly likeness: NodeLikeness; moves: number };

/**
 * What becomes of a text: block by block, in them word by word, tables cell by cell; what stands elsewhere now is moved,
 * not deleted and written anew. Pure.
 */
export function compareBodies(old: ArticleBody, fresh: ArticleBody): readonly Compared[] {
  return compareInside(old, fresh, { likeness: createLikeness(), moves: 0 });
}

function compareInside(old: FrameNode, fresh: FrameNode, course: Course): readonly Compared[] {
  const [left, right] = [insideOf(old), insideOf(fresh)];
  const steps = align(left, right, likenessInside(old, course.likeness));
  const numbers = new Map<number, number>();
  return steps.flatMap((step) => comparedOf(step, { left, right, numbers, course }));
}

/** In a table what is all new stands for what it replaced: figures have nothing else in common. */
function likenessInside({ type }: FrameNode, likeness: NodeLikeness): NodeLikeness {
  if (!["table", "tableRow", "tableCell", "tableHeader"].includes(type)) return likeness;
  return {
    ...likeness,
    belongTogether: (old, fresh) =>
      old.length === fresh.length && old.every((node, index) => isSameFamily(node, fresh[index])),
  };
}

function isSameFamily(old: ComparableNode, fresh: ComparableNode | undefined): boolean {
  return fresh !== undefined && familyOf(old) === familyOf(fresh);
}

type Sides = {
  readonly left: readonly ComparableNode[];
  readonly right: readonly ComparableNode[];
  /** New place of what moved, and the number of the move. */
  readonly numbers: Map<number, number>;
  readonly course: Course;
};

function comparedOf(step: Step, sides: Sides): readonly Compared[] {
  if (step.kind === "removed") return nodeAt(sides.left, step.old).map((node) => ({ kind: "removed", node }));
  if (step.kind === "added") return nodeAt(sides.right, step.new).map((node) => ({ kind: "added", node }));
  return nodeAt(sides.left, step.old).flatMap((old) =>
    nodeAt(sides.right, step.new).map((fresh) => comparedTwo(step, old, fresh, sides)),
  );
}

type TwoSided = Exclude<Step, { kind: "removed" | "added" }>;

function comparedTwo(step: TwoSided, old: ComparableNode, fresh: ComparableNode, { numbers, course }: Sides): Compared {
  if (step.kind === "pair") return comparePair(old, fresh, course);
  const move = numberOf(step.new, numbers, course);
  if (step.kind === "gone") return { kind: "gone", node: old, move };
  const direction = step.new < step.old ? "up" : "down";
  return { kind: "moved", node: fresh, move, direction, inner: comparePair(old, fresh, course) };
}

function nodeAt(nodes: readonly ComparableNode[], index: number): readonly ComparableNode[] {
  return nodes.slice(index, index + 1);
}

function numberOf(place: number, numbers: Map<number, number>, course: Course): number {
  const known = numbers.get(place);
  if (known !== undefined) return known;
  course.moves += 1;
  numbers.set(place, course.moves);
  return course.moves;
}

function comparePair(old: ComparableNode, fresh: ComparableNode, course: Course): Compared {
  if (course.likeness.keyOf(old) === course.likeness.keyOf(fresh)) return { kind: "same", node: fresh };
  if (isLine(old) && isLine(fresh))
    return { kind: "line", old, node: fresh, pieces: compareLine(old.content, fresh.content) };
  if (isLeaf(old) && isLeaf(fresh)) return { kind: "leaf", old, node: fresh };
  if (isFrame(old) && isFrame(fresh)) return compareFrames(old, fresh, course);
  throw new Error(`A ${familyOf(old)} cannot have become a ${familyOf(fresh)}.`);
}

function compareFrames(old: FrameNode, fresh: FrameNode, course: Course): Compared {
  if (old.type !== "table" || fresh.type !== "table")
    return { kind: "frame", old, node: fresh, inside: compareInside(old, fresh, course) };
  const plan = planColumns(old, fresh, course.likeness);
  const inside = compareInside(old, fresh, course);
  if (plan === null) return { kind: "frame", old, node: fresh, inside };
  return {
    kind: "frame",
    old,
    node: fresh,
    inside: inside.map((row) => byColumns(row, plan, course)),
    columns: sidesOf(plan),
  };
}

type RowNode = TableNode["content"][number];

/** The same row with its cells brought into line by the columns of the whole table. */
function byColumns(row: Compared, plan: ColumnPlan, course: Course): Compared {
  if (row.kind === "moved") return { ...row, inner: byColumns(row.inner, plan, course) };
  if (row.kind !== "frame" || !isRow(row.old) || !isRow(row.node)) return row;
  const inside = compareCells(row.old.content ?? [], row.node.content ?? [], plan, (a, b) => comparePair(a, b, course));
  return { ...row, inside };
}

function isRow(node: FrameNode): node is RowNode {
  return node.type === "tableRow";
}
