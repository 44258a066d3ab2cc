import { diffArrays } from "diff";

/** What is asked about the entries of two lists that are brought into line. */
export type Likeness<Entry> = {
  /** Equal for entries that are the same in every respect. */
  readonly keyOf: (entry: Entry) => string;
  /** From 0 (nothing in common, or never one another) to 1. */
  readonly similarity: (old: Entry, fresh: Entry) => number;
  /** So much has to be in common before one counts as the other, changed. */
  readonly threshold: number;
  /** Whether it is told that this entry moved, as it was or changed: a moved blank line says nothing. */
  readonly isMovable: (entry: Entry, how: "same" | "changed") => boolean;
  /** Pairs that belong together where nothing else fits. */
  readonly belongTogether: (old: readonly Entry[], fresh: readonly Entry[]) => boolean;
};

/** One line of the union of both lists, by their indices; a move stands in two lines. */
export type Step =
  | { readonly kind: "pair"; readonly old: number; readonly new: number }
  | { readonly kind: "removed"; readonly old: number }
  | { readonly kind: "added"; readonly new: number }
  | { readonly kind: "gone"; readonly old: number; readonly new: number }
  | { readonly kind: "moved"; readonly old: number; readonly new: number };

/** Much more must be in common with something at another place. */
const MOVED_THRESHOLD = 0.6;
/** Above so many possible pairs in one gap nobody could read the result anyway; they count as removed and added. */
const MAX_PAIRS = 250_000;

/** Brings two lists into line: first what is the same, then what moved, then what changed. Pure. */
export function align<Entry>(
  old: readonly Entry[],
  fresh: readonly Entry[],
  likeness: Likeness<Entry>,
): readonly Step[] {
  const pairs = anchors(old, fresh, likeness);
  const moves = new Map<number, number>();
  findMoves(old, fresh, { pairs, moves, likeness, how: "same" });
  pairGaps(old, fresh, { pairs, moves, likeness });
  findMoves(old, fresh, { pairs, moves, likeness, how: "changed" });
  return stepsOf(old.length, fresh.length, pairs, moves);
}

type Course<Entry> = {
  /** Old index to new one; both ascend. */
  readonly pairs: Map<number, number>;
  readonly moves: Map<number, number>;
  readonly likeness: Likeness<Entry>;
};

/** Lists that differ by more have hardly anything in common; then only moves and likeness are looked for. */
const MAX_EDITS = 5_000;

function anchors<Entry>(old: readonly Entry[], fresh: readonly Entry[], { keyOf }: Likeness<Entry>) {
  const pairs = new Map<number, number>();
  let [oldAt, newAt] = [0, 0];
  const changes = diffArrays(old.map(keyOf), fresh.map(keyOf), { maxEditLength: MAX_EDITS }) ?? [];
  for (const { added, removed, count } of changes) {
    for (let index = 0; index < count && !added && !removed; index += 1) pairs.set(oldAt + index, newAt + index);
    oldAt += added ? 0 : count;
    newAt += removed ? 0 : count;
  }
  return pairs;
}

/** Pairs entries without a partner wherever they stand, the likest first. */
function findMoves<Entry>(
  old: readonly Entry[],
  fresh: readonly Entry[],
  { pairs, moves, likeness, how }: Course<Entry> & { readonly how: "same" | "changed" },
): void {
  const taken = new Set([...pairs.values(), ...moves.values()]);
  const freeOld = indices(old).filter((index) => !pairs.has(index) && !moves.has(index));
  const freeNew = indices(fresh).filter((index) => !taken.has(index));
  if (freeOld.length * freeNew.length > MAX_PAIRS) return;
  const found = freeOld.flatMap((from) =>
    freeNew.flatMap((to) => {
      const [left, right] = [old[from], fresh[to]];
      if (left === undefined || right === undefined || !likeness.isMovable(left, how)) return [];
      const value = likenessOf(left, right, likeness);
      return value >= (how === "same" ? 1 : MOVED_THRESHOLD) ? [{ from, to, value }] : [];
    }),
  );
  for (const { from, to } of found.sort((a, b) => b.value - a.value)) {
    if (moves.has(from) || taken.has(to)) continue;
    moves.set(from, to);
    taken.add(to);
  }
}

function likenessOf<Entry>(left: Entry, right: Entry, { keyOf, similarity }: Likeness<Entry>): number {
  // Likeness of words is no sameness: only equal keys are worth 1.
  return keyOf(left) === keyOf(right) ? 1 : Math.min(similarity(left, right), 0.99);
}

/** Between two anchors: the pairs, in order, that have most in common altogether. */
function pairGaps<Entry>(old: readonly Entry[], fresh: readonly Entry[], course: Course<Entry>): void {
  const { pairs, moves } = course;
  const taken = new Set(moves.values());
  let [oldAt, newAt] = [0, 0];
  for (const [oldEnd, newEnd] of [...pairs, [old.length, fresh.length] as const]) {
    const gapOld = range(oldAt, oldEnd).filter((index) => !moves.has(index));
    const gapNew = range(newAt, newEnd).filter((index) => !taken.has(index));
    for (const [from, to] of pairGap(old, fresh, gapOld, gapNew, course.likeness)) pairs.set(from, to);
    [oldAt, newAt] = [oldEnd + 1, newEnd + 1];
  }
}

function pairGap<Entry>(
  old: readonly Entry[],
  fresh: readonly Entry[],
  gapOld: readonly number[],
  gapNew: readonly number[],
  likeness: Likeness<Entry>,
): readonly (readonly [number, number])[] {
  const [left, right] = [pick(old, gapOld), pick(fresh, gapNew)];
  if (left.length === 0 || right.length === 0 || left.length * right.length > MAX_PAIRS) return [];
  const best = bestPairs(left, right, likeness);
  const pairs =
    best.length === 0 && likeness.belongTogether(left, right) ? indices(left).map((i) => [i, i] as const) : best;
  return pairs.flatMap(([from, to]) => {
    const [oldIndex, newIndex] = [gapOld[from], gapNew[to]];
    return oldIndex === undefined || newIndex === undefined ? [] : [[oldIndex, newIndex] as const];
  });
}

/** The longest common subsequence, weighed by likeness (dynamic programming). */
function bestPairs<Entry>(
  left: readonly Entry[],
  right: readonly Entry[],
  { similarity, threshold }: Likeness<Entry>,
): readonly (readonly [number, number])[] {
  const likeness = left.map((a) => right.map((b) => similarity(a, b)));
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  const worth = (row: number, column: number): number => {
    const value = likeness[row]?.[column] ?? 0;
    return value >= threshold ? value : Number.NEGATIVE_INFINITY;
  };
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const paired = worth(row, column) + at(row + 1, column + 1);
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < left.length && column < right.length) {
    if (at(row, column) === worth(row, column) + at(row + 1, column + 1)) {
      pairs.push([row, column]);
      [row, column] = [row + 1, column + 1];
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** The union in reading order: what is missing stands before what came in its place. */
function stepsOf(
  oldLength: number,
  newLength: number,
  pairs: ReadonlyMap<number, number>,
  moves: ReadonlyMap<number, number>,
): readonly Step[] {
  const origins = new Map([...moves].map(([from, to]) => [to, from]));
  const steps: Step[] = [];
  let [oldAt, newAt] = [0, 0];
  const ordered = [...pairs].sort(([a], [b]) => a - b);
  for (const [oldEnd, newEnd] of [...ordered, [oldLength, newLength] as const]) {
    for (const index of range(oldAt, oldEnd)) {
      const to = moves.get(index);
      steps.push(to === undefined ? { kind: "removed", old: index } : { kind: "gone", old: index, new: to });
    }
    for (const index of range(newAt, newEnd)) {
      const from = origins.get(index);
      steps.push(from === undefined ? { kind: "added", new: index } : { kind: "moved", old: from, new: index });
    }
    if (oldEnd < oldLength) steps.push({ kind: "pair", old: oldEnd, new: newEnd });
    [oldAt, newAt] = [oldEnd + 1, newEnd + 1];
  }
  return steps;
}

function indices(list: readonly unknown[]): number[] {
  return range(0, list.length);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function pick<Entry>(list: readonly Entry[], wanted: readonly number[]): Entry[] {
  return wanted.flatMap((index) => {
    const entry = list[index];
    return entry === undefined ? [] : [entry];
  });
}
