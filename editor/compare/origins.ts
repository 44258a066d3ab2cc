import { diffArrays } from "diff";
import type { ArticleBody } from "../body.ts";
import type { ComparableNode } from "./compared.ts";
import { insideOf, isLine } from "./node-kinds.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A text as a row of words and signs, cut into chunks, with the place at which each node begins and ends in it. */
export type FlatText = {
  readonly chunks: Chunks;
  readonly places: ReadonlyMap<ComparableNode, { readonly start: number; readonly end: number }>;
};

/** One chunk for each line: most of them are the same from version to version and need no closer look. */
export type Chunks = readonly (readonly string[])[];

/** Chunks of lines that were met before, by what stands in them: versions of a text have most lines in common. */
export type KnownChunks = Map<string, readonly string[]>;

/** Every node begins with an entry of its own, so that the words of a line begin one behind its place. */
export function flatten(body: ArticleBody, known: KnownChunks = new Map()): FlatText {
  const chunks: (readonly string[])[] = [];
  const places = new Map<ComparableNode, { start: number; end: number }>();
  let length = 0;
  const visit = (node: ComparableNode): void => {
    const start = length;
    const chunk = chunkOf(node, known);
    chunks.push(chunk);
    length += chunk.length;
    for (const inner of insideOf(node)) visit(inner);
    places.set(node, { start, end: length });
  };
  visit(body);
  return { chunks, places };
}

function chunkOf(node: ComparableNode, known: KnownChunks): readonly string[] {
  const frame = `${node.type} ${JSON.stringify("attrs" in node ? node.attrs : {})}`;
  if (!isLine(node)) return [frame];
  const name = `${frame} ${JSON.stringify(node.content)}`;
  const chunk = known.get(name) ?? [frame, ...tokensOf(node.content).map(wholeKey)];
  known.set(name, chunk);
  return chunk;
}

/** Here the words of a note count too. */
function wholeKey({ key, node }: Token): string {
  return node.type === "footnote" ? `${key} ${JSON.stringify(node.content)}` : key;
}

/** Chunks that differ by more are taken for wholly different; then everything is the later one's. */
const MAX_EDITS = 1_000;

/**
 * For each entry of the last row the index of the row in which it first appeared; 0 for what stood in the first one.
 * Pure.
 * @param rows the same text in its versions, the oldest first
 */
export function originsOf(rows: readonly Chunks[]): readonly number[] {
  const [first = [], ...later] = rows;
  let present = first;
  let origins: readonly number[] = first.flat().map(() => 0);
  for (const [index, row] of later.entries()) {
    origins = carryOver(present, row, origins, index + 1);
    present = row;
  }
  return origins;
}

/** For each entry of the first row the index of the row in which it is missing for the first time, or null. Pure. */
export function endingsOf(rows: readonly Chunks[]): readonly (number | null)[] {
  return originsOf(rows.toReversed()).map((origin) => (origin === 0 ? null : rows.length - origin));
}

/** First the chunks are compared, then the words of those that were replaced. */
function carryOver(old: Chunks, fresh: Chunks, origins: readonly number[], newcomer: number): readonly number[] {
  const keys = (chunks: Chunks) => chunks.map((chunk) => chunk.join("\n"));
  const carried: number[] = [];
  let [oldChunk, newChunk, oldAt] = [0, 0, 0];
  let gone: string[] = [];
  let goneAt = 0;
  for (const { added, removed, count } of diffArrays(keys(old), keys(fresh))) {
    const before = added ? [] : old.slice(oldChunk, oldChunk + count).flat();
    const after = removed ? [] : fresh.slice(newChunk, newChunk + count).flat();
    if (removed) [gone, goneAt] = [before, oldAt];
    else if (added) carried.push(...carryWords(gone, after, origins.slice(goneAt, goneAt + gone.length), newcomer));
    else carried.push(...origins.slice(oldAt, oldAt + before.length));
    if (!removed) gone = [];
    oldAt += before.length;
    [oldChunk, newChunk] = [oldChunk + (added ? 0 : count), newChunk + (removed ? 0 : count)];
  }
  return carried;
}

function carryWords(
  old: readonly string[],
  fresh: readonly string[],
  origins: readonly number[],
  newcomer: number,
): readonly number[] {
  const changes = diffArrays([...old], [...fresh], { maxEditLength: MAX_EDITS });
  if (changes === undefined) return fresh.map(() => newcomer);
  let oldAt = 0;
  return changes.flatMap(({ added, removed, count }) => {
    const from = oldAt;
    oldAt += added ? 0 : count;
    if (removed) return [];
    return added ? Array.from({ length: count }, () => newcomer) : origins.slice(from, from + count);
  });
}
