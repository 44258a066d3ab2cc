/**
 * One line of the saved page. `text` is what the page says, only without spaces at its edges;
 * `plain` is its plain form, by which structure is recognised.
 */
export type LegacyLine = { number: number; text: string; plain: string };

const EDGE_SPACES = new Set([" ", "\t", "\u00a0"]);

/** Removes spaces, tabs and no-break spaces at both ends. A loop, because `/\s+$/` is quadratic on hostile lines. */
export function trimSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE_SPACES.has(text.charAt(start))) start += 1;
  while (end > start && EDGE_SPACES.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Composed umlauts, every run of white space as one space, none at the ends. */
export function plainForm(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** Splits at LF, CRLF and CR. U+2028 and U+0085 stay inside a line: browsers never save them as line ends. */
export function readLines(text: string): LegacyLine[] {
  const withoutBom = text.startsWith("\ufeff") ? text.slice(1) : text;
  return withoutBom.split(/\r\n|\n|\r/u).map((line, index) => ({
    number: index + 1,
    text: trimSpaces(line),
    plain: plainForm(line),
  }));
}

/** The lines that show something; their numbers still tell where blank lines were. */
export function withoutBlanks(lines: LegacyLine[]): LegacyLine[] {
  return lines.filter((line) => line.plain !== "");
}
