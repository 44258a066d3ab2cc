import { diffArrays } from "diff";
import type { ComparedEntry } from "./compared-content.ts";

/** Two lists without doubles as one: what went, what came, and what stayed in another order. Pure. */
export function compareLists<Value extends string | number>(
  old: readonly Value[],
  fresh: readonly Value[],
): readonly ComparedEntry<Value>[] {
  const [before, after] = [new Set(old), new Set(fresh)];
  const stayed = diffArrays(
    old.filter((value) => after.has(value)),
    fresh.filter((value) => before.has(value)),
  );
  const inPlace = new Set(stayed.filter(({ added, removed }) => !(added || removed)).flatMap(({ value }) => value));
  return [
    ...fresh.map((value): ComparedEntry<Value> => {
      const isKnown = before.has(value);
      return { kind: isKnown ? "same" : "added", value, isMoved: isKnown && !inPlace.has(value) };
    }),
    ...old
      .filter((value) => !after.has(value))
      .map((value): ComparedEntry<Value> => ({ kind: "removed", value, isMoved: false })),
  ];
}
