import * as Y from "yjs";
import { sharedBody } from "../working-copy/article-document.ts";

/*
 * Where the words are that a comment is about. Runs in the browser, which shows them, and on the server, which keeps up
 * with what becomes of the text.
 */

/** A passage of the text as it stood when somebody looked last. */
export type Passage = {
  /** The document's epoch that the positions belong to. */
  readonly epoch: number;
  /** Yjs relative positions in base64: of the first letter, and behind the last. */
  readonly start: string;
  readonly end: string;
  /** The words themselves, and those around them: found again by them when the positions are of no use. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
};

/** A stretch of the text's letters, counted in UTF-16 units over all its blocks as if nothing stood between them. */
export type Span = { readonly start: number; readonly end: number };

export type FoundPassage = { readonly span: Span; readonly passage: Passage };

/** Letters on each side by which a passage is told from others of the same words. */
const CONTEXT_LENGTH = 32;
/** So many letters around must be the same; fewer are a coincidence. */
const ENOUGH_CONTEXT = 8;
/** Words of this length do not stand in a text twice by coincidence. */
const TELLING_LENGTH = 24;

type Piece = { readonly text: Y.XmlText; readonly start: number; readonly length: number };
type Reading = { readonly letters: string; readonly pieces: readonly Piece[] };

/** The letters of a stretch of the text. */
export function lettersOf(document: Y.Doc, { start, end }: Span): string {
  return read(document).letters.slice(start, end);
}

/** Holds on to a stretch of the text. Null where there are no letters in it. */
export function holdPassage(document: Y.Doc, epoch: number, span: Span): Passage | null {
  return hold(read(document), epoch, span);
}

/**
 * Finds a passage in the text as it is now, with the passage as it is to be kept from here on. What is written around it moves
 * it, what is written in it belongs to it; blocks that are split, joined or moved, and documents that were made anew, have it
 * where its words stand among the same neighbours.
 * @param quote the words with which it began, for when the later ones are nowhere
 * @returns null while its words are deleted
 */
export function findPassage(document: Y.Doc, epoch: number, passage: Passage, quote: string): FoundPassage | null {
  const reading = read(document);
  const isSameDocument = passage.epoch === epoch;
  const byPositions = isSameDocument ? spanOfPositions(document, reading, passage) : null;
  const span =
    byPositions !== null && !isRemainder(reading, byPositions, passage.words)
      ? byPositions
      : (spanOfWords(reading, passage, passage.words, isSameDocument) ??
        byPositions ??
        spanOfWords(reading, passage, quote, isSameDocument));
  const held = span === null ? null : hold(reading, epoch, span);
  return span === null || held === null ? null : { span, passage: held };
}

/** A block that is split or moved comes anew: what stayed behind is a part of the words, and the whole stands elsewhere. */
function isRemainder({ letters }: Reading, { start, end }: Span, words: string): boolean {
  const present = letters.slice(start, end);
  return present.length < words.length && (words.startsWith(present) || words.endsWith(present));
}

function hold({ letters, pieces }: Reading, epoch: number, { start, end }: Span): Passage | null {
  const first = pieces.find((piece) => start >= piece.start && start < piece.start + piece.length);
  const last = pieces.find((piece) => end > piece.start && end <= piece.start + piece.length);
  if (first === undefined || last === undefined || end <= start) return null;
  return {
    epoch,
    start: encode(Y.createRelativePositionFromTypeIndex(first.text, start - first.start, 0)),
    // To the left: what is typed behind the last letter does not belong to it.
    end: encode(Y.createRelativePositionFromTypeIndex(last.text, end - last.start, -1)),
    before: wellFormed(letters.slice(Math.max(0, start - CONTEXT_LENGTH), start)),
    words: letters.slice(start, end),
    after: wellFormed(letters.slice(end, end + CONTEXT_LENGTH)),
  };
}

/** A cut between the halves of a letter leaves none that can be stored. */
function wellFormed(text: string): string {
  return text.replaceAll(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}

function read(document: Y.Doc): Reading {
  const pieces: Piece[] = [];
  let letters = "";
  const visit = (node: Y.XmlFragment | Y.XmlElement) => {
    for (const child of node.toArray()) {
      if (child instanceof Y.XmlText) {
        const text = lettersIn(child);
        pieces.push({ text: child, start: letters.length, length: text.length });
        letters += text;
      } else if (child instanceof Y.XmlElement) visit(child);
    }
  };
  visit(sharedBody(document));
  return { letters, pieces };
}

function lettersIn(text: Y.XmlText): string {
  return text
    .toDelta()
    .map(({ insert }: { insert: unknown }) => (typeof insert === "string" ? insert : "\ufffc"))
    .join("");
}

function spanOfPositions(document: Y.Doc, { pieces }: Reading, passage: Passage): Span | null {
  const start = placeOf(document, pieces, passage.start);
  const end = placeOf(document, pieces, passage.end);
  if (start === null && end === null) return null;
  // Of a passage over several blocks one end may be gone: what is left reaches to the edge of its block.
  const from = start?.offset ?? end?.piece.start ?? 0;
  const to = end?.offset ?? (start === null ? 0 : start.piece.start + start.piece.length);
  return to > from ? { start: from, end: to } : null;
}

function placeOf(document: Y.Doc, pieces: readonly Piece[], encoded: string) {
  const position = decode(encoded);
  const place = position === null ? null : Y.createAbsolutePositionFromRelativePosition(position, document);
  const piece = place === null ? undefined : pieces.find(({ text }) => text === place.type);
  return place === null || piece === undefined ? null : { piece, offset: piece.start + place.index };
}

/** The place of these words whose neighbours are the most alike. */
function spanOfWords({ letters }: Reading, passage: Passage, words: string, isSameDocument: boolean): Span | null {
  if (words === "") return null;
  let [best, likeness, count] = [-1, -1, 0];
  for (let at = letters.indexOf(words); at >= 0; at = letters.indexOf(words, at + 1)) {
    const common =
      commonEnd(bare(letters.slice(Math.max(0, at - CONTEXT_LENGTH), at)), bare(passage.before)) +
      commonStart(bare(letters.slice(at + words.length, at + words.length + CONTEXT_LENGTH)), bare(passage.after));
    if (common > likeness) [best, likeness] = [at, common];
    count += 1;
  }
  const isOnlyOne = count === 1 && (!isSameDocument || words.length >= TELLING_LENGTH);
  const known = bare(passage.before).length + bare(passage.after).length;
  const hasNeighbours = likeness >= Math.min(ENOUGH_CONTEXT, known);
  return best >= 0 && (hasNeighbours || isOnlyOne) ? { start: best, end: best + words.length } : null;
}

/** Whoever splits or joins blocks takes spaces away or brings some. */
function bare(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

function encode(position: Y.RelativePosition): string {
  return btoa(String.fromCharCode(...Y.encodeRelativePosition(position)));
}

/** Null for what is no position: it came from a browser. */
function decode(text: string): Y.RelativePosition | null {
  try {
    return Y.decodeRelativePosition(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
  } catch {
    return null;
  }
}
