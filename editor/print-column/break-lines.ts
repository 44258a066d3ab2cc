import { type ColumnFont, widthOf } from "./column-font.ts";

/** A place where a word may be divided; `hyphen` is set at the end of the line. */
export type BreakPoint = { readonly at: number; readonly hyphen: "" | "-" };

export type Column = {
  readonly font: ColumnFont;
  /** In units of the font's em. */
  readonly width: number;
  /** Where German divides a word of letters alone; indexes into it. */
  readonly hyphenate: (word: string) => readonly number[];
};

/**
 * No fewer letters in front of a division, and behind it. Orthography allows two behind it too („tag-te“), which saves
 * the width of one letter and costs a stumble; newspapers set three.
 */
const LEAST_BEFORE = 2;
const LEAST_BEHIND = 3;

/** Spaces at which a line may end; the no-break ones are not among them. */
const SPACES = /[ \t\u2009]+/u;
const LETTERS = /[\p{L}\p{M}\u00ad]+/gu;
const ADDRESS = /:\/\/|@|^www\.|\p{L}\.\p{L}{2}/iu;
/** Behind a hyphen, dash or slash between words; no sign is set there. */
const OWN_BREAKS = /(?<=(?:\p{L}{2}|\d)[-–/])(?=\p{L}|\d)/gu;
/** An address goes on behind its signs or with its dots, and never gets a hyphen that is not its own. */
const ADDRESS_BREAKS = /(?<=[\p{L}\d][-/@?&=_])(?=[\p{L}\d])|(?<=[\p{L}\d])(?=\.[\p{L}\d])/gu;

/** The lines of one paragraph, set as long as they fit (greedy), words divided where German allows it. */
export function breakLines(text: string, column: Column): string[] {
  return text.split("\n").flatMap((part, index, parts) => {
    const lines = breakParagraph(part, column);
    return lines.length === 0 && index < parts.length - 1 ? [""] : lines;
  });
}

function breakParagraph(text: string, column: Column): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(SPACES).filter((part) => part !== "")) {
    const whole = line === "" ? word : `${line} ${word}`;
    if (fits(whole, column)) {
      line = whole;
      continue;
    }
    const set = breakWord(word, line, column);
    lines.push(...set.slice(0, -1));
    line = set.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

/** Lets a word begin in a line that does not take it whole: that line, those that the word fills, the begun one. */
function breakWord(word: string, begun: string, column: Column): string[] {
  const points = breakPoints(word, column);
  const lines: string[] = [];
  let line = begun;
  let from = 0;
  while (from < word.length) {
    const rest = word.slice(from);
    if (line === "" && fits(rest, column)) return [...lines, rest];
    const divided = divide(word, from, line, points, column) ?? (line === "" ? cutAnywhere(word, from, column) : null);
    lines.push(divided?.line ?? line);
    from = divided?.at ?? from;
    line = "";
  }
  return [...lines, line];
}

function fits(line: string, { font, width }: Column): boolean {
  return widthOf(font, line) <= width;
}

type Divided = { readonly line: string; readonly at: number };

/** As much of the word as the line takes; null when none of it fits. */
function divide(
  word: string,
  from: number,
  line: string,
  points: readonly BreakPoint[],
  column: Column,
): Divided | null {
  const start = line === "" ? "" : `${line} `;
  for (const { at, hyphen } of points.toReversed()) {
    if (at <= from) return null;
    const divided = start + word.slice(from, at).replace(/\u00ad$/u, "") + hyphen;
    if (fits(divided, column)) return { line: divided, at };
  }
  return null;
}

/** What no column takes is cut where it must. */
function cutAnywhere(word: string, from: number, column: Column): Divided {
  const signs = [...word.slice(from)];
  let count = signs.length - 1;
  while (count > 1 && !fits(signs.slice(0, count).join(""), column)) count -= 1;
  const line = signs.slice(0, Math.max(1, count)).join("");
  return { line, at: from + line.length };
}

/** Where this word may be divided: at its own hyphens and dashes, and within its parts. */
export function breakPoints(word: string, { hyphenate }: Pick<Column, "hyphenate">): BreakPoint[] {
  const isAddress = ADDRESS.test(word);
  const own = [...word.matchAll(isAddress ? ADDRESS_BREAKS : OWN_BREAKS)].map(({ index }) => index);
  const within = isAddress
    ? []
    : [...word.matchAll(LETTERS)].flatMap(({ index, 0: part }) => divisionsOf(part, hyphenate).map((at) => index + at));
  return [
    ...own.map((at) => ({ at, hyphen: "" as const })),
    ...within.map((at) => ({ at, hyphen: "-" as const })),
  ].sort((one, other) => one.at - other.at);
}

/** Soft hyphens say where a word is divided, and then it is divided nowhere else. */
function divisionsOf(part: string, hyphenate: Column["hyphenate"]): readonly number[] {
  const soft = [...part.matchAll(/\u00ad/gu)].map(({ index }) => index + 1);
  if (soft.length > 0) return soft;
  return hyphenate(part).filter((at) => at >= LEAST_BEFORE && part.length - at >= LEAST_BEHIND);
}
