import { diffArrays } from "diff";
import type { FootnoteNode, InlineNode } from "../body.ts";
import type { Piece } from "./compared.ts";
import { isSpace, nodesOf, type Token, tokensOf } from "./tokens.ts";

/** A stretch of tokens with its places in the old and the new line. */
type Run = {
  readonly kind: "same" | "changed" | "restyled" | "footnote";
  readonly old: readonly Token[];
  readonly new: readonly Token[];
  readonly oldAt: number;
  readonly newAt: number;
};

/** What becomes of a line word by word. Pure; where nothing changed there is one piece, or none for an empty line. */
export function compareLine(old: readonly InlineNode[] = [], fresh: readonly InlineNode[] = []): readonly Piece[] {
  const runs = findRuns(tokensOf(old), tokensOf(fresh), ({ key }) => key);
  const styled = runs.flatMap((run) => (run.kind === "same" ? splitAtNotes(run) : findRestyled(run)));
  return swallowSpaces(styled).flatMap(piecesOf);
}

/** Lines that differ by more have nothing in common that is worth the search. */
const MAX_EDITS = 1_500;

/** Alternating stretches: the same on both sides, or what was removed with what was added in its place. */
function findRuns(old: readonly Token[], fresh: readonly Token[], keyOf: (token: Token) => string): Run[] {
  const runs: Run[] = [];
  let [oldAt, newAt] = [0, 0];
  const changes = diffArrays(old.map(keyOf), fresh.map(keyOf), { maxEditLength: MAX_EDITS });
  if (changes === undefined) return [{ kind: "changed", old, new: fresh, oldAt, newAt }];
  for (const { added, removed, count } of changes) {
    const [fromOld, fromNew] = [added ? 0 : count, removed ? 0 : count];
    const kind = added || removed ? "changed" : "same";
    const run = {
      kind,
      old: old.slice(oldAt, oldAt + fromOld),
      new: fresh.slice(newAt, newAt + fromNew),
      oldAt,
      newAt,
    } as const;
    append(runs, run);
    [oldAt, newAt] = [oldAt + fromOld, newAt + fromNew];
  }
  return runs;
}

/** Joins a stretch to the one before it where both are of the same kind. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last === undefined || last.kind !== run.kind || run.kind === "footnote") runs.push(run);
  else runs[runs.length - 1] = { ...last, old: [...last.old, ...run.old], new: [...last.new, ...run.new] };
}

/** Words of a changed stretch that are the same but for their marks. */
function findRestyled(run: Run): readonly Run[] {
  if (run.old.length === 0 || run.new.length === 0) return [run];
  return findRuns(run.old, run.new, ({ node, text }) => (node.type === "text" ? text : `${node.type} `)).flatMap(
    (inner): readonly Run[] => {
      const placed = { ...inner, oldAt: run.oldAt + inner.oldAt, newAt: run.newAt + inner.newAt };
      if (inner.kind !== "same") return [placed];
      // A note or a break alone is no word whose look could change.
      return inner.new.every(({ node }) => node.type === "text")
        ? [{ ...placed, kind: "restyled" }]
        : [{ ...placed, kind: "changed" }];
    },
  );
}

/** A note that stands where it stood may have other words. */
function splitAtNotes(run: Run): readonly Run[] {
  const part = (kind: Run["kind"], from: number, to: number): Run => ({
    kind,
    old: run.old.slice(from, to),
    new: run.new.slice(from, to),
    oldAt: run.oldAt + from,
    newAt: run.newAt + from,
  });
  const runs: Run[] = [];
  let from = 0;
  for (const [index, token] of run.new.entries()) {
    if (token.node.type !== "footnote" || isSameNode(token, run.old[index])) continue;
    if (index > from) runs.push(part("same", from, index));
    runs.push(part("footnote", index, index + 1));
    from = index + 1;
  }
  if (from < run.new.length) runs.push(part("same", from, run.new.length));
  return runs;
}

function isSameNode(token: Token, other: Token | undefined): boolean {
  return JSON.stringify(token.node) === JSON.stringify(other?.node);
}

/** A space that alone stands between two replaced words is replaced with them: phrases are read more easily than scraps. */
function swallowSpaces(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const [index, run] of runs.entries()) {
    const last = joined.at(-1);
    const next = runs[index + 1];
    const isScrap = run.kind === "same" && run.new.every(isSpace) && isReplacement(last) && isReplacement(next);
    append(joined, isScrap ? { ...run, kind: "changed" } : run);
  }
  return joined;
}

function isReplacement(run: Run | undefined): boolean {
  return run?.kind === "changed" && run.old.length > 0 && run.new.length > 0;
}

function piecesOf(run: Run): readonly Piece[] {
  const { old, new: fresh, oldAt, newAt } = run;
  const count = fresh.length;
  switch (run.kind) {
    case "same":
      return [{ kind: "same", nodes: nodesOf(fresh) }];
    case "restyled":
      return [{ kind: "restyled", old: nodesOf(old), nodes: nodesOf(fresh), at: newAt, count }];
    case "footnote":
      return notePieces(old[0]?.node, fresh[0]?.node, newAt);
    case "changed":
      return [
        ...(old.length > 0 ? [{ kind: "removed" as const, nodes: nodesOf(old), at: oldAt, count: old.length }] : []),
        ...(count > 0 ? [{ kind: "added" as const, nodes: nodesOf(fresh), at: newAt, count }] : []),
      ];
  }
}

function notePieces(old: InlineNode | undefined, node: InlineNode | undefined, at: number): readonly Piece[] {
  if (!(isNote(old) && isNote(node))) return [];
  return [{ kind: "footnote", old, node, pieces: compareLine(old.content, node.content), at, count: 1 }];
}

function isNote(node: InlineNode | undefined): node is FootnoteNode {
  return node?.type === "footnote";
}
