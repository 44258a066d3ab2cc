import { joinLines } from "./join-lines.ts";

/** Lines between these lengths (characters) are a printed column; longer ones are whole paragraphs, shorter ones addresses or verses. */
const NARROWEST = 30;
const WIDEST = 140;
/** Letters differ in width: a line is full from this share of the longest one on. */
const FULL = 0.85;
/** Behind the end of a sentence a new paragraph is likelier. */
const FULL_AT_SENTENCE_END = 1;
const SENTENCE_END = /[.!?]["“]?$/;
/** Prose goes on in the middle of a sentence at least this often; lists of titles do not. */
const PROSE = 1 / 6;
/** The lines sorted by length, this far along one stands for the column: behind short ends and items, before lines that are too long. */
const USUAL = 0.6;

function isFull(line: string, next: string, width: number): boolean {
  const [word = ""] = next.split(/\s/, 1);
  // Had the next word found room, the line would not have been broken here.
  return line.length + 1 + word.length > width * (SENTENCE_END.test(line) ? FULL_AT_SENTENCE_END : FULL);
}

function goesOn(line: string, next: string): boolean {
  return /^\p{Ll}/u.test(next) || /\p{L}[-\u00ad\u2010]$/u.test(line);
}

function isColumn(lines: readonly string[], width: number): boolean {
  if (width < NARROWEST || width > WIDEST) return false;
  const pairs = lines.slice(0, -1).map((line, index) => [line, lines[index + 1] ?? ""] as const);
  const soft = pairs.filter(([line, next]) => line !== "" && next !== "" && isFull(line, next, width));
  const inSentence = soft.filter(([line, next]) => goesOn(line, next));
  return soft.length > 0 && inSentence.length >= soft.length * PROSE;
}

/** The width in characters at which a text was broken, or 0 when its lines are paragraphs. */
function wrappedWidth(lines: readonly string[]): number {
  const lengths = lines.flatMap(({ length }) => (length > 0 ? [length] : [])).toSorted((one, other) => one - other);
  // Most lines of a column are full. Some programs join a divided word and leave that line longer than the column.
  const usual = lengths[Math.floor(lengths.length * USUAL)] ?? 0;
  const longest = lengths.at(-1) ?? 0;
  return [usual, longest].find((width) => isColumn(lines, width)) ?? 0;
}

/** „Es gibt drei Wege:“ behind a whole sentence begins a paragraph of its own. */
function announces(line: string, before: string): boolean {
  return line.endsWith(":") && SENTENCE_END.test(before);
}

/**
 * The paragraphs of a plain text. Where a PDF viewer or a mail program has broken the lines at the width of a column, they are joined
 * again; a blank line, a line that ends early and a line for which `isOwn` answers true begin a new paragraph.
 */
export function unwrapLines(lines: readonly string[], isOwn: (line: string) => boolean): string[] {
  const width = wrappedWidth(lines);
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1] ?? "";
    const last = paragraphs.at(-1);
    const isSoft = width > 0 && before !== "" && line !== "" && isFull(before, line, width);
    if (isSoft && !isOwn(line) && !announces(line, before) && last !== undefined)
      paragraphs.splice(-1, 1, joinLines(last, line));
    else paragraphs.push(line);
  }
  return paragraphs.filter((paragraph) => paragraph !== "");
}
