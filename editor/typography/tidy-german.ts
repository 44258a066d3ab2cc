import { tidyDashes, tidyEllipses } from "./dashes.ts";
import { findAddresses, findOpenCode, PROTECTED, type TextRange, veil } from "./protected-ranges.ts";
import { NOTHING_OPEN, type OpenQuotes, openQuotesAfter, tidyQuotes } from "./quotes.ts";
import { tidySpaces } from "./spaces.ts";
import { applyEdits, type TextEdit } from "./text-edits.ts";

export type TidyContext = {
  /** What stays as it is beside addresses, which the text itself shows: links, code, nodes within the line. */
  readonly protectedRanges?: readonly TextRange[];
  /** The text of the same paragraph in front. It is read and not changed. */
  readonly before?: string;
  /** `typing`: the text goes on behind its end, nobody knows how. */
  readonly end?: "whole" | "typing";
};

type Reading = {
  readonly veiled: string;
  readonly open: OpenQuotes;
  readonly isOpenEnd: boolean;
};

/**
 * What German typography changes in the text of one paragraph: exchanges in the order of their places, none of them
 * overlapping, each with the rule that asks for it. Letters and digits never change, nor what is protected, and a
 * text with all exchanges made has nothing left to change. A line break within the paragraph is a line feed.
 */
export function tidyGerman(text: string, context: TidyContext = {}): TextEdit[] {
  const { protectedRanges = [], before = "", end = "whole" } = context;
  const open = before === "" ? NOTHING_OPEN : openQuotesAfter(veil(before, findAddresses(before)));
  const isOpenEnd = end === "typing";
  const ranges = isOpenEnd ? [...protectedRanges, ...findOpenCode(text)] : protectedRanges;
  const reading = { veiled: veilAll(text, ranges), open, isOpenEnd };
  const others = tidyOthers(reading);
  if (isOpenEnd) return inOrder([...tidyQuotes(reading.veiled, { isNesting: false, isOpenEnd, open }), ...others]);
  const offers = [true, false].map((isNesting) =>
    inOrder([...tidyQuotes(reading.veiled, { isNesting, isOpenEnd, open }), ...others]),
  );
  // A text may be so odd that its exchanges would ask for more of them: then less is changed, in the end nothing.
  return [...offers, inOrder(others)].find((edits) => isDone(text, edits, { open, protectedRanges })) ?? [];
}

function veilAll(text: string, protectedRanges: readonly TextRange[]): string {
  return veil(text, [...findAddresses(text), ...protectedRanges]);
}

function tidyOthers({ veiled, isOpenEnd }: Reading): TextEdit[] {
  // While it is typed, a number or a word may go on: it is read as if it did.
  const rest = isOpenEnd ? veiled + PROTECTED : veiled;
  return [...tidyDashes(rest), ...tidyEllipses(rest), ...tidySpaces(rest)];
}

/** Whether nothing is left to change once these exchanges are made. */
function isDone(
  text: string,
  edits: readonly TextEdit[],
  { open, protectedRanges }: { open: OpenQuotes; protectedRanges: readonly TextRange[] },
): boolean {
  if (edits.length === 0) return true;
  const moved = protectedRanges.map(({ from, to }) => ({ from: moveAlong(from, edits), to: moveAlong(to, edits) }));
  const veiled = veilAll(applyEdits(text, edits), moved);
  const quotes = tidyQuotes(veiled, { isNesting: true, isOpenEnd: false, open });
  return quotes.length === 0 && tidyOthers({ veiled, open, isOpenEnd: false }).length === 0;
}

/** Where a place lies after the exchanges. */
export function moveAlong(place: number, edits: readonly TextEdit[]): number {
  const before = edits.filter((edit) => edit.to <= place && !(edit.from === edit.to && edit.to === place));
  return before.reduce((moved, { from, to, by }) => moved + by.length - (to - from), place);
}

/** The text with German typography, for a field that has one paragraph a line. */
export function tidied(text: string): string {
  return applyEdits(text, tidyGerman(text));
}

/** Two rules may ask for the same space; the first one is enough. */
function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of edits.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    const last = kept.at(-1);
    const isSame = last !== undefined && last.from === edit.from && last.to === edit.to;
    if (last === undefined || (edit.from >= last.to && !isSame)) kept.push(edit);
  }
  return kept;
}
