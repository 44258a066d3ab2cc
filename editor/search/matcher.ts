/** One place where a phrase stands, in UTF-16 units of the text that was searched. */
export type Match = {
  readonly start: number;
  readonly end: number;
  /** What the whole expression and its brackets matched; for replacements such as "$1". */
  readonly groups: readonly string[];
};

/** Finds every place in one run of text, without overlap, from left to right. */
export type Matcher = (text: string) => readonly Match[];

export type SearchWish = {
  readonly phrase: string;
  readonly matchesCase: boolean;
  readonly wholeWords: boolean;
};

/** Every space that German typography puts between words: a typed one finds them all, a special one only itself. */
const ANY_SPACE = "[ \\u00A0\\u2009\\u202F]";
const SOFT_HYPHEN = "\u00AD";
const WORD = "[\\p{L}\\p{M}\\p{N}\\p{Pc}]";

/** What cannot be typed on a keyboard is found by the sign that is. */
const TYPED: Readonly<Record<string, string>> = {
  " ": ANY_SPACE,
  '"': '["„“”»«]',
  "'": "['‚‘’›‹]",
};

/**
 * A matcher for words as they are typed. Umlauts are exact, however they are composed; a soft hyphen inside a word
 * hides nothing; a plain space or quotation mark finds the typographic ones too.
 * @returns null for an empty phrase
 */
export function phraseMatcher({ phrase, matchesCase, wholeWords }: SearchWish): Matcher | null {
  const letters = [...phrase.normalize("NFC")];
  if (letters.length === 0) return null;
  const between = letters.includes(SOFT_HYPHEN) ? "" : `${SOFT_HYPHEN}*`;
  const source = letters.map(sourceOf).join(between);
  const pattern = wholeWords ? `(?<!${WORD}${SOFT_HYPHEN}?)${source}(?!${SOFT_HYPHEN}?${WORD})` : `${source}(?!\\p{M})`;
  const expression = new RegExp(pattern, matchesCase ? "gu" : "giu");
  return (text) =>
    [...text.matchAll(expression)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      groups: [...match],
    }));
}

function sourceOf(letter: string): string {
  const typed = TYPED[letter];
  if (typed !== undefined) return typed;
  const parts = letter.normalize("NFD");
  return parts === letter ? escapeSign(letter) : `(?:${letter}|${parts})`;
}

function escapeSign(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** What stands instead of a match: in an expression "$1" is what its first bracket found, "$$" a dollar sign. */
export function replacementFor(match: Pick<Match, "groups">, replacement: string, isExpression: boolean): string {
  if (!isExpression) return replacement;
  return replacement.replace(/\$(\$|\d)/g, (_whole, sign: string) =>
    sign === "$" ? "$" : (match.groups[Number(sign)] ?? ""),
  );
}
