import { type PastedBlock, type PastedList, type PastedParagraph, PLAIN } from "../blocks/pasted-blocks.ts";
import { tidyLetters } from "../blocks/tidy-runs.ts";
import { joinLines } from "./join-lines.ts";
import { unwrapLines } from "./unwrap-lines.ts";

/** Signs that nobody writes at the beginning of a sentence. A dash may begin one and makes a list only beside another. */
const BULLET = /^[•▪▫◦‣⁃∙●○■□➢➤✓✔\uf0b7\uf0a7]\s*(?=\S)/;
const DASH = /^[-–*]\s+(?=\S)/;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/;

type Line = { readonly kind: "text" | "bullet" | "number"; readonly number: number; readonly words: string };

function isDashList(line: string, neighbours: readonly (string | undefined)[]): boolean {
  return DASH.test(line) && neighbours.some((other) => other !== undefined && DASH.test(other));
}

function numberOf(line: string | undefined): number | null {
  const number = NUMBER.exec(line ?? "")?.[1];
  return number === undefined ? null : Number(number);
}

/** „7. November“ is a date; a numbered item has a neighbour that counts on. */
function isNumbered(line: string, before: string | undefined, after: string | undefined): boolean {
  const number = numberOf(line);
  if (number === null) return false;
  return numberOf(before) === number - 1 || numberOf(after) === number + 1;
}

function readLine(line: string, before: string | undefined, after: string | undefined): Line {
  if (BULLET.test(line)) return { kind: "bullet", number: 0, words: line.replace(BULLET, "") };
  if (isDashList(line, [before, after])) return { kind: "bullet", number: 0, words: line.replace(DASH, "") };
  if (isNumbered(line, before, after)) {
    return { kind: "number", number: numberOf(line) ?? 0, words: line.replace(NUMBER, "") };
  }
  return { kind: "text", number: 0, words: line };
}

export function paragraphOf(words: string): PastedParagraph {
  return { kind: "paragraph", runs: [{ kind: "text", text: words, marks: PLAIN }] };
}

function listOf(line: Line): PastedList {
  return { kind: "list", start: line.kind === "number" ? line.number : null, items: [[paragraphOf(line.words)]] };
}

function toBlocks(lines: readonly Line[]): PastedBlock[] {
  const blocks: PastedBlock[] = [];
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    if (line.kind === "text") blocks.push(paragraphOf(line.words));
    else if (last?.kind === "list" && lines[index - 1]?.kind === line.kind) {
      blocks.splice(-1, 1, { ...last, items: [...last.items, [paragraphOf(line.words)]] });
    } else blocks.push(listOf(line));
  }
  return blocks;
}

function tidyLines(text: string): string[] {
  // PDF viewers end a page with a form feed.
  const lines = tidyLetters(text).split(/\r\n?|[\n\f\u2028\u2029]/);
  return lines.map((line) => line.replace(/[^\S\u00a0\u202f]+/g, " ").trim());
}

function mayBeginItem(line: string): boolean {
  return BULLET.test(line) || DASH.test(line) || NUMBER.test(line);
}

/**
 * Paragraphs and lists of a plain text, as it comes from PDF viewers, mail programs and text editors: broken lines are
 * joined, divided words whole, bullets and counted numbers are lists. Lines at the edge of a page stay: nobody can know
 * whether they belong to the text.
 */
export function readPlainText(text: string): PastedBlock[] {
  const lines = joinLoneBullets(tidyLines(text));
  const paragraphs = unwrapLines(lines, mayBeginItem);
  return toBlocks(paragraphs.map((line, index) => readLine(line, paragraphs[index - 1], paragraphs[index + 1])));
}

/** Some viewers give a bullet a line of its own, perhaps with a blank line behind it. */
function joinLoneBullets(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1) ?? "";
    const isLone = last.length === 1 && BULLET.test(`${last}x`);
    if (!isLone) joined.push(line);
    else if (line !== "") joined.splice(-1, 1, `${last} ${line}`);
  }
  return joined;
}

/** A plain text on one line, for fields such as the headline: broken and divided lines joined. */
export function readOneLine(text: string): string {
  return tidyLines(text).reduce(joinLines, "");
}
