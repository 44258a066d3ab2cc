import { diffArrays } from "diff";
import type { ArticleBody } from "../body.ts";
import type { ComparableNode } from "./compared.ts";
import { insideOf, isLine } from "./node-kinds.ts";
import { tokensOf } from "./tokens.ts";

/** A text as one row of words and signs, with the place at which each node begins and ends. */
export type FlatText = {
  readonly keys: readonly string[];
  readonly places: ReadonlyMap<ComparableNode, { readonly start: number; readonly end: number }>;
};

/** Every node begins with an entry of its own, so that the words of a line begin one behind its place. */
export function flatten(body: ArticleBody): FlatText {
  const keys: string[] = [];
  const places = new Map<ComparableNode, { start: number; end: number }>();
  const visit = (node: ComparableNode): void => {
    const start = keys.length;
    keys.push(`${node.type} ${JSON.stringify("attrs" in node ? node.attrs : {})}`);
    if (isLine(node)) keys.push(...tokensOf(node.content).map((token) => `${token.key} ${JSON.stringify(token.node)}`));
    else for (const inner of insideOf(node)) visit(inner);
    places.set(node, { start, end: keys.length });
  };
  visit(body);
  return { keys, places };
}

/** Two versions that differ by more are taken for wholly different; then everything is the later one's. */
const MAX_EDITS = 4_000;

/**
 * For each entry of the last row the index of the row in which it first appeared; 0 for what stood in the first one.
 * Pure.
 * @param rows the same text in its versions, the oldest first
 */
export function originsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const [first = [], ...later] = rows;
  let present = first;
  let origins: readonly number[] = first.map(() => 0);
  for (const [index, row] of later.entries()) {
    origins = carryOver(present, row, origins, index + 1);
    present = row;
  }
  return origins;
}

/** For each entry of the first row the index of the row in which it is missing for the first time, or null. Pure. */
export function endingsOf(rows: readonly (readonly string[])[]): readonly (number | null)[] {
  return originsOf(rows.toReversed()).map((origin) => (origin === 0 ? null : rows.length - origin));
}

function carryOver(
  old: readonly string[],
  fresh: readonly string[],
  origins: readonly number[],
  newcomer: number,
): readonly number[] {
  const changes = diffArrays([...old], [...fresh], { maxEditLength: MAX_EDITS });
  if (changes === undefined) return fresh.map(() => newcomer);
  const carried: number[] = [];
  let oldAt = 0;
  for (const { added, removed, count } of changes) {
    if (added) carried.push(...Array.from({ length: count }, () => newcomer));
    else if (!removed) carried.push(...origins.slice(oldAt, oldAt + count));
    oldAt += added ? 0 : count;
  }
  return carried;
}
