import type { Mark, Node } from "@tiptap/pm/model";
import type { Transform } from "@tiptap/pm/transform";
import { PROTECTED, type TextRange } from "./protected-ranges.ts";
import type { TextEdit } from "./text-edits.ts";
import { tidyGerman } from "./tidy-german.ts";

const PROTECTED_MARKS = new Set(["link", "articleLink", "coverageLink", "code"]);

export type LineText = { readonly text: string; readonly protectedRanges: readonly TextRange[] };

/** A line of text in a document: a paragraph, a heading, a cell's paragraph; `start` is its first position inside. */
export type DocumentLine = LineText & { readonly start: number; readonly edits: readonly TextEdit[] };

export function isProtectedBy(marks: readonly Mark[]): boolean {
  return marks.some((mark) => PROTECTED_MARKS.has(mark.type.name));
}

/**
 * The text of a line, one unit a position, however its marks divide it. A line break is a line feed; any other node
 * within the line, such as a footnote, is protected.
 */
export function readLine(parent: Node): LineText {
  let text = "";
  const protectedRanges: TextRange[] = [];
  parent.forEach((child) => {
    if (child.isText && isProtectedBy(child.marks)) {
      protectedRanges.push({ from: text.length, to: text.length + child.nodeSize });
    }
    text += child.isText ? child.text : child.type.name === "hardBreak" ? "\n" : PROTECTED.repeat(child.nodeSize);
  });
  return { text, protectedRanges };
}

/** Every line of a document that German typography would change, with the exchanges in places of its text. */
export function findUntidyLines(document: Node): DocumentLine[] {
  const lines: DocumentLine[] = [];
  document.descendants((node, position) => {
    if (node.type.spec.code) return false;
    if (!node.inlineContent) return true;
    const line = readLine(node);
    const edits = tidyGerman(line.text, line);
    if (edits.length > 0) lines.push({ ...line, start: position + 1, edits });
    return true;
  });
  return lines;
}

/** The exchanges of a document, in its own positions and in their order. */
export function editsInDocument(lines: readonly DocumentLine[]): TextEdit[] {
  const edits = lines.flatMap(({ start, edits: found }) =>
    found.map((edit) => ({ ...edit, from: edit.from + start, to: edit.to + start })),
  );
  return edits.sort((one, other) => one.from - other.from);
}

/** Makes the exchanges; each takes the marks of what it replaces. They are in order and do not overlap. */
export function exchangeInDocument(transform: Transform, edits: readonly TextEdit[]): void {
  // From the end, so that the places in front stay where they are.
  for (const { from, to, by } of edits.toReversed()) {
    const $from = transform.doc.resolve(from);
    const marks = (from === to ? null : $from.marksAcross(transform.doc.resolve(to))) ?? $from.marks();
    transform.replaceWith(from, to, transform.doc.type.schema.text(by, marks));
  }
}
