/** A pasted text as an article could hold it, still without our schema: what is read from the tree and written as HTML. */
export type Marks = { readonly bold: boolean; readonly italic: boolean; readonly href: string | null };
export type TextRun = { readonly kind: "text"; readonly text: string; readonly marks: Marks };
export type BreakRun = { readonly kind: "break" };
export type FootnoteRun = { readonly kind: "footnote"; readonly words: readonly Run[] };
export type Run = TextRun | BreakRun | FootnoteRun;

export type PastedParagraph = { readonly kind: "paragraph"; readonly runs: readonly Run[] };
/** `level` as in HTML, from 1. */
export type PastedHeading = { readonly kind: "heading"; readonly level: number; readonly runs: readonly Run[] };
export type PastedList = {
  readonly kind: "list";
  /** The first number, or null for bullets. */
  readonly start: number | null;
  readonly items: readonly (readonly PastedBlock[])[];
};
export type PastedCell = {
  readonly isHeader: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly PastedBlock[];
};
export type PastedTable = {
  readonly kind: "table";
  readonly caption: readonly Run[];
  readonly rows: readonly (readonly PastedCell[])[];
};
export type PastedQuote = {
  readonly kind: "quote";
  readonly blocks: readonly PastedBlock[];
  /** Who says it, in plain words; "" where nobody is named. */
  readonly speaker: string;
};
export type PastedRule = { readonly kind: "rule" };
export type PastedBlock = PastedParagraph | PastedHeading | PastedList | PastedTable | PastedQuote | PastedRule;

export const PLAIN: Marks = { bold: false, italic: false, href: null };
