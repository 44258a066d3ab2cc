import { foldForSearch } from "../../fold-for-search.ts";

/**
 * A word or a sign of a text. `start` and `end` count UTF-16 units. Soft signs (hyphens, quotes, apostrophes) never
 * decide whether a name is found; all other signs do, so that „C++“ is not „C“.
 */
export type Token = {
  readonly sort: "word" | "sign" | "soft";
  readonly start: number;
  readonly end: number;
  /** Without characters that nobody sees, umlauts composed. */
  readonly written: string;
  readonly folded: string;
  readonly hasCapital: boolean;
  /** Tied to the following word by a hyphen without spaces. */
  readonly isTied: boolean;
};

/** Soft hyphens, zero-width and direction marks: part of a word, nothing of its spelling. */
const UNSEEN = "\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF";
/** A word · a hyphen between two words · what nobody sees · any other sign. */
const PARTS = new RegExp(
  [
    `([\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[${UNSEEN}]+[\\p{L}\\p{N}\\p{M}]+)*)`,
    `((?<=[\\p{L}\\p{N}\\p{M}][${UNSEEN}]*)[-\u2010\u2011](?=[${UNSEEN}]*[\\p{L}\\p{N}]))`,
    `([${UNSEEN}]+)`,
    "\\S",
  ].join("|"),
  "gu",
);
const UNSEEN_SIGNS = new RegExp(`[${UNSEEN}]+`, "gu");
const SOFT_SIGNS = new Set("-\u2010\u2011„“”‚‘’\"'»«›‹`´");
const PLAIN = /^[a-z0-9]+$/;
const CAPITAL = /\p{Lu}|\p{Lt}/u;

type OpenToken = { -readonly [Key in keyof Token]: Token[Key] };

/** Takes a text apart into words and signs. Never throws, also on broken surrogate pairs. */
export function readTokens(text: string): readonly Token[] {
  const tokens: OpenToken[] = [];
  for (const { 0: part, 1: word, 2: hyphen, 3: unseen, index } of text.matchAll(PARTS)) {
    const last = tokens.at(-1);
    if (word !== undefined) tokens.push(wordToken(word, index));
    else if (hyphen !== undefined && last?.sort === "word") last.isTied = true;
    else if (unseen === undefined) tokens.push(signToken(part, index));
  }
  return tokens;
}

function wordToken(word: string, start: number): OpenToken {
  const written = word.replace(UNSEEN_SIGNS, "").normalize("NFC");
  return {
    sort: "word",
    start,
    end: start + word.length,
    written,
    folded: foldWord(written),
    hasCapital: CAPITAL.test(written),
    isTied: false,
  };
}

function signToken(sign: string, start: number): OpenToken {
  const sort = SOFT_SIGNS.has(sign) ? "soft" : "sign";
  return { sort, start, end: start + sign.length, written: sign, folded: sign, hasCapital: false, isTied: false };
}

/** As `foldForSearch`; most words need none of its steps. */
function foldWord(written: string): string {
  const lower = written.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  // A letter that folds to nothing, such as a lone modifier, stays itself.
  return foldForSearch(lower) || lower;
}
