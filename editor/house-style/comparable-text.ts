/**
 * A text as rules compare it: soft hyphens and other invisible characters gone, every kind of space one plain space,
 * hyphens and apostrophes of one kind, accents composed. Character `i` stood at `starts[i]` to `ends[i]` of the original
 * (UTF-16 units).
 */
export type ComparableText = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const SPACE = /\s/;
const ACCENT = /[\u0300-\u036f]/;
const SAME_SIGN: ReadonlyMap<string, string> = new Map([
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2019", "'"],
  ["\u2018", "'"],
  ["\u02bc", "'"],
]);

/** Passes once over the text. */
export function comparableText(original: string): ComparableText {
  const signs: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const sign = plainSign(original.charAt(at));
    if (sign === "") continue;
    const joined = joinSigns(signs.at(-1), sign);
    if (joined !== null) {
      signs[signs.length - 1] = joined;
      ends[ends.length - 1] = at + 1;
      continue;
    }
    signs.push(sign);
    starts.push(at);
    ends.push(at + 1);
  }
  return { text: signs.join(""), starts, ends };
}

/** One sign of two: spaces that follow each other, a letter and its accent. */
function joinSigns(last: string | undefined, sign: string): string | null {
  if (sign === " ") return last === " " ? " " : null;
  if (last === undefined || !ACCENT.test(sign)) return null;
  const composed = `${last}${sign}`.normalize("NFC");
  return composed.length === 1 ? composed : null;
}

function plainSign(sign: string): string {
  if (sign >= "!" && sign <= "~") return sign;
  if (INVISIBLE.test(sign)) return "";
  return SPACE.test(sign) ? " " : (SAME_SIGN.get(sign) ?? sign);
}

const WORD_SIGN = /[\p{L}\p{N}\p{M}]/u;

/** True inside a word: a rule's form never begins or ends there. */
export function isInsideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && WORD_SIGN.test(text.charAt(at - 1)) && WORD_SIGN.test(text.charAt(at));
}
