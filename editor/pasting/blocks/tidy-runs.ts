import { joinRuns } from "./join-runs.ts";
import { type Marks, PLAIN, type Run, type TextRun } from "./pasted-blocks.ts";

type Word = { readonly kind: "word" | "space"; readonly text: string; readonly marks: Marks };
type Token = Word | Exclude<Run, TextRun>;

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "ſt",
  ﬆ: "st",
};
/** Marks of the byte order and of possible line breaks. Joiners stay: they are part of emojis and scripts. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g;
const PROTECTED_SPACE = /^[\u00a0\u202f]$/;

/** Letters as people type them: the typesetter's ligatures apart, an umlaut one character. */
export function tidyLetters(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize("NFC");
}

function tokensOf(run: Run): Token[] {
  if (run.kind !== "text") return [run];
  const parts = tidyLetters(run.text).match(/\s+|\S+/g) ?? [];
  // A blank that is an element's whole content stands for an ordinary one: programs write it where HTML would drop it.
  return parts.map((text) => {
    const isSpace = /^\s/.test(text);
    return { kind: isSpace ? "space" : "word", text: isSpace && parts.length === 1 ? " " : text, marks: run.marks };
  });
}

function marksOf(token: Token | undefined): Marks | null {
  return token !== undefined && "marks" in token ? token.marks : null;
}

/** A space is emphasised or linked only where both its neighbours are. */
function sharedMarks(before: Marks | null, after: Marks | null): Marks {
  return {
    bold: before?.bold === true && after?.bold === true,
    italic: before?.italic === true && after?.italic === true,
    href: before?.href === after?.href ? (before?.href ?? null) : null,
  };
}

/** Protected spaces stay where they stand alone between words; several blanks are one. */
function spaceOf(spaces: string): string {
  return PROTECTED_SPACE.test(spaces) ? spaces : " ";
}

/** @returns a line's runs with single spaces between words and none at its ends */
function tidyLine(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let spaces = "";
  let last: Token | undefined;
  for (const token of tokens) {
    if (token.kind === "space") {
      spaces += token.text;
      continue;
    }
    if (spaces !== "" && last !== undefined) {
      runs.push({ kind: "text", text: spaceOf(spaces), marks: sharedMarks(marksOf(last), marksOf(token)) });
    }
    runs.push("marks" in token ? { kind: "text", text: token.text, marks: token.marks } : token);
    spaces = "";
    last = token;
  }
  return joinRuns(runs);
}

function hasWords(line: readonly Run[]): boolean {
  return line.length > 0;
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Token[][] = [[]];
  for (const token of runs.flatMap(tokensOf)) {
    if (token.kind === "break") lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines.map(tidyLine);
}

/** Runs of one block, parted into paragraphs where two line breaks or more stand together; without empty ones. */
export function splitParagraphs(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [];
  let isOpen = false;
  for (const line of linesOf(runs)) {
    const open = isOpen ? paragraphs.at(-1) : undefined;
    if (hasWords(line) && open !== undefined) open.push({ kind: "break" }, ...line);
    else if (hasWords(line)) paragraphs.push(line);
    isOpen = hasWords(line);
  }
  return paragraphs;
}

/** Runs on one line, for headings. */
export function onOneLine(runs: readonly Run[]): Run[] {
  return tidyLine(
    runs.flatMap((run) => tokensOf(run.kind === "break" ? { kind: "text", text: " ", marks: PLAIN } : run)),
  );
}

/** Headings and head cells are bold by themselves. */
export function withoutBold(runs: readonly Run[]): Run[] {
  return runs.map((run) => (run.kind === "text" ? { ...run, marks: { ...run.marks, bold: false } } : run));
}

/** True when every word is bold. */
export function isAllBold(runs: readonly Run[]): boolean {
  return runs.every((run) => run.kind !== "text" || run.marks.bold || run.text.trim() === "");
}
