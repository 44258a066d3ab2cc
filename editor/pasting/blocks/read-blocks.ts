import { isBlock, type PastedElement, type PastedNode, plainWords, styleOf } from "../tree/pasted-tree.ts";
import { marksInside } from "./inline-marks.ts";
import { type Marks, type PastedBlock, PLAIN, type Run } from "./pasted-blocks.ts";
import { paragraphsAndLists, readList } from "./read-list.ts";
import { readTable } from "./read-table.ts";
import { onOneLine, splitParagraphs, withoutBold } from "./tidy-runs.ts";

/** What is read so far: finished blocks, and the words of a paragraph that is still open. */
type Reading = { readonly blocks: PastedBlock[]; readonly runs: Run[] };

const HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾";
const LOW = "₀₁₂₃₄₅₆₇₈₉₊₋₍₎";
/** By element, or by the style that word processors write instead. */
const RAISED: Readonly<Record<string, string>> = { sup: HIGH, super: HIGH, sub: LOW };
const RAISABLE = "0123456789+-()";
const RAISED_WORD = /^\s*[0-9+\-()]{1,6}\s*$/;

function closeParagraph(reading: Reading): void {
  const paragraphs = splitParagraphs(reading.runs);
  reading.blocks.push(...paragraphs.map((runs): PastedBlock => ({ kind: "paragraph", runs })));
  reading.runs.length = 0;
}

/** „m²“ and „CO₂“ mean something else without their raised digit, and our text knows no other way to write it. */
function raised(element: PastedElement): string | null {
  const digits = RAISED[element.name] ?? RAISED[styleOf(element, "vertical-align")];
  const words = plainWords(element.children);
  if (digits === undefined || !RAISED_WORD.test(words)) return null;
  return [...words].map((character) => digits[RAISABLE.indexOf(character)] ?? character).join("");
}

/** Everything inside on one line: for headings, captions and notes. */
function readWords(nodes: readonly PastedNode[], marks: Marks): Run[] {
  const runs = paragraphsAndLists(readBlocks(nodes, marks)).flatMap(runsOf);
  return onOneLine(runs);
}

function runsOf(block: PastedBlock): Run[] {
  if (block.kind === "list") return block.items.flat().flatMap(runsOf);
  return "runs" in block ? [...block.runs, { kind: "break" }] : [];
}

function readHeading(element: PastedElement, marks: Marks): PastedBlock[] {
  const runs = withoutBold(readWords(element.children, marksInside(element, marks)));
  return runs.length === 0 ? [] : [{ kind: "heading", level: Number(element.name.slice(1)), runs }];
}

function isSpeaker(node: PastedNode): node is PastedElement {
  return node.kind === "element" && (node.name === "cite" || node.name === "footer" || node.name === "figcaption");
}

function readQuote(element: PastedElement, marks: Marks): PastedBlock[] {
  const speaker = plainWords(element.children.filter(isSpeaker)).replace(/^[–—-]\s*/, "");
  const words = element.children.filter((node) => !isSpeaker(node));
  const blocks = paragraphsAndLists(readBlocks(words, marksInside(element, marks)));
  return blocks.length === 0 ? [] : [{ kind: "quote", blocks, speaker }];
}

/** Browsers indent with a quote that is none. */
function isIndentation(element: PastedElement): boolean {
  return styleOf(element, "border") === "none" || styleOf(element, "border-left") === "none";
}

/** Reads the children of a block with its marks. */
function insideOf(element: PastedElement, marks: Marks): PastedBlock[] {
  return readBlocks(element.children, marksInside(element, marks));
}

/** Elements that are blocks of a kind of their own; all others only part paragraphs. */
function readOwnKind(element: PastedElement, marks: Marks): PastedBlock[] | null {
  switch (element.name) {
    case "ul":
    case "ol":
      return readList(element, (item) => insideOf(item, marksInside(element, marks)));
    case "table":
      return readTable(element, (cell) => insideOf(cell, marks));
    case "hr":
      return [{ kind: "rule" }];
    case "blockquote":
      return isIndentation(element) ? null : readQuote(element, marks);
    default:
      return /^h[1-6]$/.test(element.name) ? readHeading(element, marks) : null;
  }
}

function readBlock(element: PastedElement, marks: Marks, reading: Reading): void {
  closeParagraph(reading);
  const own = readOwnKind(element, marks);
  if (own === null) readNodes(element.children, marksInside(element, marks), reading);
  else reading.blocks.push(...own);
  closeParagraph(reading);
}

function pushText(text: string, marks: Marks, reading: Reading): void {
  reading.runs.push({ kind: "text", text, marks });
}

/** Words that are not written as text: raised digits, and the quotation marks that a browser puts around `<q>`. */
function readWordsOf(element: PastedElement, marks: Marks, reading: Reading): void {
  const digits = raised(element);
  if (digits !== null) {
    pushText(digits, marks, reading);
    return;
  }
  const [opening, closing] = element.name === "q" ? ["„", "“"] : ["", ""];
  pushText(opening, marks, reading);
  readNodes(element.children, marks, reading);
  pushText(closing, marks, reading);
}

function readInline(element: PastedElement, marks: Marks, reading: Reading): void {
  if (element.name === "br") reading.runs.push({ kind: "break" });
  else if (element.attributes.has("data-footnote")) {
    reading.runs.push({ kind: "footnote", words: readWords(element.children, PLAIN) });
  } else readWordsOf(element, marksInside(element, marks), reading);
}

function readNodes(nodes: readonly PastedNode[], marks: Marks, reading: Reading): void {
  for (const node of nodes) {
    if (node.kind === "text") pushText(node.text, marks, reading);
    else if (isBlock(node)) readBlock(node, marks, reading);
    else readInline(node, marks, reading);
  }
}

/** The blocks that a browser would show: words outside any paragraph form one, empty ones are none. */
export function readBlocks(nodes: readonly PastedNode[], marks: Marks = PLAIN): PastedBlock[] {
  const reading: Reading = { blocks: [], runs: [] };
  readNodes(nodes, marks, reading);
  closeParagraph(reading);
  return reading.blocks;
}
