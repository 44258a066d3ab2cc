import type { TextRange } from "./protected-ranges.ts";
import type { TextEdit } from "./text-edits.ts";
import { tidyGerman } from "./tidy-german.ts";

/** How far back a typed character can complete something, in UTF-16 units; the rest is read for open quotes only. */
const WINDOW = 240;

const LETTERS = /\p{L}\p{L}$/u;

/** The last words in front of the cursor, and where they begin. */
function windowStart(text: string): number {
  if (text.length <= WINDOW) return 0;
  const space = text.slice(text.length - WINDOW).search(/\s\S/u);
  return space < 0 ? text.length - WINDOW : text.length - WINDOW + space + 1;
}

/**
 * The exchanges that a typed text brings about, in places of `before + typed`: those that `tidyGerman` asks for with it
 * and did not ask for without it. What somebody took back is thus not done again with the next key. `before` is the
 * text of the same paragraph in front of the cursor.
 */
export function tidyTyped(before: string, typed: string, protectedRanges: readonly TextRange[] = []): TextEdit[] {
  const text = before + typed;
  if (LETTERS.test(text) && typed.length === 1) return [];
  const start = windowStart(before);
  const context = {
    before: before.slice(0, start),
    protectedRanges: protectedRanges.map(({ from, to }) => ({ from: from - start, to: to - start })),
    end: "typing",
  } as const;
  const known = new Set(tidyGerman(before.slice(start), context).map(keyOf));
  return tidyGerman(text.slice(start), context)
    .filter((edit) => !known.has(keyOf(edit)))
    .map((edit) => ({ ...edit, from: edit.from + start, to: edit.to + start }));
}

function keyOf({ from, to, by }: TextEdit): string {
  return `${from} ${to} ${by}`;
}
