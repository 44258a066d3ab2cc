import type { Run } from "./pasted-blocks.ts";

function sameMarks(one: Run | undefined, other: Run): boolean {
  if (one?.kind !== "text" || other.kind !== "text") return false;
  const { bold, italic, href } = one.marks;
  return bold === other.marks.bold && italic === other.marks.italic && href === other.marks.href;
}

/** Neighbouring words with the same emphasis as one. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.kind === "text" && run.kind === "text" && sameMarks(last, run)) {
      result.splice(-1, 1, { ...last, text: last.text + run.text });
    } else result.push(run);
  }
  return result;
}
