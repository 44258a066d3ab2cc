import { PROTECTED } from "./protected-ranges.ts";
import type { TextEdit } from "./text-edits.ts";

const OPENS_BEHIND = /^[\s([{/„‚»›«‹]$/u;
const DASH = /^[–—-]$/u;
const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{N}$/u;
const WORD = new RegExp(`^[\\p{L}\\p{N}${PROTECTED}]$`, "u");
/** Signs with which no quotation begins. */
const NO_BEGINNING = /^[\s.,;:!?)\]}%]$/u;
/** Words that begin with an apostrophe (’ne gute Idee, ’s ist wahr) and decades (’68er). */
const SHORTENED =
  /^(?:(?:s|n|ne|nen|nem|ner|nes|mal|rum|rein|raus|rauf|runter|rüber)(?!\p{L})|\d\d(?!\d|[ \u2009\u00a0\u202f]\d))/iu;
/** The genitive of names that end so has an apostrophe (Duden, D 16): Hans’ Buch. */
const HISSING = /^[sßxz]$/iu;
const QUOTE_SIGNS = /["“”‟„'‘’‛‚`´]|,,/u;

type Quote = { readonly at: number; readonly length: number; readonly sign: string };

type Scan = {
  readonly text: string;
  /** The text is being typed: at its end everything may follow. */
  readonly isOpenEnd: boolean;
  at: number;
  /** The character in front, as it reads after the exchange. */
  before: string;
  isDoubleOpen: boolean;
  isSingleOpen: boolean;
};

/** What waits to be closed when a text begins; a window into a longer paragraph starts with what stood before. */
export type OpenQuotes = { readonly isDoubleOpen: boolean; readonly isSingleOpen: boolean };

export const NOTHING_OPEN: OpenQuotes = { isDoubleOpen: false, isSingleOpen: false };

/** The character at a place; what becomes one sign counts as that sign. */
function characterAt(text: string, place: number): string {
  if (text.startsWith("...", place) && text.charAt(place + 3) !== ".") return "…";
  if (text.startsWith(",,", place) && WORD.test(text.charAt(place + 2))) return "„";
  const point = text.codePointAt(place);
  return point === undefined ? "" : String.fromCodePoint(point);
}

function opensBehind(before: string): boolean {
  return before === "" || OPENS_BEHIND.test(before);
}

function mayBegin(scan: Scan, next: string): boolean {
  return next === "" ? scan.isOpenEnd : !NO_BEGINNING.test(next);
}

/** „ or “ for a double sign by what stands around it; null where that does not tell. */
function judgeDouble(scan: Scan, length: number): "„" | "“" | null {
  const { before, text, at, isDoubleOpen } = scan;
  const next = characterAt(text, at + length);
  // Behind a dash a quotation begins, unless one is waiting to be closed: „Ich wollte nur –“
  const isBehindDash = DASH.test(before) && !isDoubleOpen;
  if (opensBehind(before) || isBehindDash) return mayBegin(scan, next) ? "„" : null;
  // An inch: 15" or a 15"-Monitor
  if (DIGIT.test(before) && (!isDoubleOpen || next === "-")) return null;
  if (!isDoubleOpen && WORD.test(before) && WORD.test(next)) return null;
  return "“";
}

/** Whether a later sign, before the next opening one, could close as well. */
function isClosedLater({ text, at }: Scan, signs: RegExp): boolean {
  for (let place = at + 1; place < text.length; place += 1) {
    const sign = text.charAt(place);
    if (!/['‘’‚]/u.test(sign)) continue;
    const isOpening = opensBehind(text.charAt(place - 1)) || /["“”„]/u.test(text.charAt(place - 1));
    if (isOpening) return false;
    if (signs.test(sign) && !LETTER.test(characterAt(text, place + 1))) return true;
  }
  return false;
}

function beginSingle(scan: Scan, sign: string, next: string): string | null {
  if (SHORTENED.test(scan.text.slice(scan.at + 1))) return "’";
  if (sign === "’" || !mayBegin(scan, next)) return null;
  const isClosed = scan.isOpenEnd || isClosedLater(scan, /['‘’]/u);
  return isClosed ? "‚" : null;
}

function closeSingle(scan: Scan, sign: string): string {
  if (sign === "’" && isClosedLater(scan, /['‘]/u)) return "’";
  return HISSING.test(scan.before) && isClosedLater(scan, /['‘’]/u) && sign !== "‘" ? "’" : "‘";
}

function apostropheBehind(before: string, sign: string): string | null {
  if (!LETTER.test(before)) return null;
  return sign === "‘" && !HISSING.test(before) ? null : "’";
}

/** ‚ ‘ or ’ for a single sign; null where what stands around it does not tell. */
function judgeSingle(scan: Scan, sign: string): string | null {
  const { before, text, at, isSingleOpen } = scan;
  const next = characterAt(text, at + 1);
  if (LETTER.test(before) && LETTER.test(next)) return "’";
  if (sign === "`" || sign === "´") return null;
  if (opensBehind(before) || (DASH.test(before) && !isSingleOpen)) return beginSingle(scan, sign, next);
  if (isSingleOpen) return closeSingle(scan, sign);
  return apostropheBehind(before, sign);
}

function judge(scan: Scan): Quote | null {
  const { text, at, before } = scan;
  const sign = text.charAt(at);
  const pair = text.slice(at, at + 2);
  if (pair === ",,") {
    const isBeginning = opensBehind(before) && WORD.test(characterAt(text, at + 2));
    return isBeginning ? { at, length: 2, sign: "„" } : null;
  }
  if (pair === "''") return { at, length: 2, sign: scan.isDoubleOpen && !opensBehind(before) ? "“" : pair };
  if (sign === "„") return { at, length: 1, sign };
  if (sign === "‚") return { at, length: 1, sign };
  const isDouble = /["“”‟]/u.test(sign);
  const isSingle = /['‘’‛`´]/u.test(sign);
  if (!isDouble && !isSingle) return null;
  return { at, length: 1, sign: (isDouble ? judgeDouble(scan, 1) : judgeSingle(scan, sign)) ?? sign };
}

function noteOpen(scan: Scan, sign: string, next: string): void {
  if (sign === "„") scan.isDoubleOpen = true;
  if (sign === "“") scan.isDoubleOpen = false;
  if (sign === "‚" && !NO_BEGINNING.test(next)) scan.isSingleOpen = true;
  if (sign === "‘") scan.isSingleOpen = false;
}

function readQuotes(text: string, isOpenEnd: boolean, open: OpenQuotes): { quotes: Quote[]; scan: Scan } {
  const scan: Scan = { text, isOpenEnd, at: 0, before: "", ...open };
  const quotes: Quote[] = [];
  while (scan.at < text.length) {
    const quote = judge(scan);
    if (quote === null) {
      scan.before = String.fromCodePoint(text.codePointAt(scan.at) ?? 0);
      scan.at += scan.before.length;
      continue;
    }
    quotes.push(quote);
    noteOpen(scan, quote.sign, characterAt(text, quote.at + quote.length));
    scan.before = quote.sign.slice(-1);
    scan.at += quote.length;
  }
  return { quotes, scan };
}

/** A single sign that is not plainly an apostrophe within a word, or a double one within a word. */
const UNCLEAR = /(?<!\p{L})[’]|[’](?!\p{L})|['‘‚‛`´]|(?<=\p{L})["“”‟„](?=\p{L})/u;

/** Doubles inside of doubles become singles where all of them close, and no single ones stand there already. */
function nest(text: string, quotes: readonly Quote[]): readonly Quote[] {
  let depth = 0;
  let isSound = !UNCLEAR.test(text);
  const nested = quotes.map((quote) => {
    if (quote.sign === "„") depth += 1;
    const isInner = depth === 2;
    if (depth > 2) isSound = false;
    if (quote.sign === "“") depth -= 1;
    if (depth < 0) isSound = false;
    return isInner ? { ...quote, sign: NESTED[quote.sign] ?? quote.sign } : quote;
  });
  return isSound && depth === 0 ? nested : quotes;
}

const NESTED: Readonly<Record<string, string>> = { "„": "‚", "“": "‘" };

function ruleOf(original: string, sign: string): TextEdit["rule"] {
  if (sign === "’") return "apostrophe";
  const isSingle = sign === "‚" || sign === "‘";
  return isSingle && /["“”‟„]/u.test(original) ? "innerQuote" : "quote";
}

/** What is open at the end of a text. */
export function openQuotesAfter(text: string): OpenQuotes {
  const { isDoubleOpen, isSingleOpen } = readQuotes(text, false, NOTHING_OPEN).scan;
  return { isDoubleOpen, isSingleOpen };
}

export type QuoteReading = {
  /** Inner double quotes become single ones where all of them close. */
  readonly isNesting: boolean;
  readonly isOpenEnd: boolean;
  readonly open: OpenQuotes;
};

/**
 * Quotes and apostrophes (Duden, „Typographie und Rechtschreibung“: „…“ and ‚…‘, the apostrophe is ’). »…« and «…» are
 * right in German too and stay. Where the text around a sign does not tell what it is, an inch for instance, it stays.
 */
export function tidyQuotes(text: string, { isNesting, isOpenEnd, open }: QuoteReading): TextEdit[] {
  if (!QUOTE_SIGNS.test(text)) return [];
  const { quotes } = readQuotes(text, isOpenEnd, open);
  const judged = isNesting ? nest(text, quotes) : quotes;
  return judged.flatMap(({ at, length, sign }) => {
    const original = text.slice(at, at + length);
    return original === sign ? [] : [{ from: at, to: at + length, by: sign, rule: ruleOf(original, sign) }];
  });
}
