import { sentencesOf, stemOf } from "../words.ts";
import { readNumberWord } from "./number-words.ts";

/** A number with what it counts, as it stands in a sentence. */
export type Figure = {
  readonly value: number;
  /** Stem of what is counted: `gast`, `prozent`, `euro`, `marz`; null where nothing tells. */
  readonly unit: string | null;
  /** As it is written, with its unit. */
  readonly written: string;
  /** „rund“, „mehr als“, „knapp“: not meant exactly. */
  readonly isAbout: boolean;
  /** Stems of the sentence's longer words, by which two sentences are known to speak of the same thing. */
  readonly context: ReadonlySet<string>;
};

type Token = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Nothing but space stands between it and the token before: „1) Die“ counts nothing. */
  readonly isClose: boolean;
};
type Amount = { readonly value: number; readonly factor: number; readonly next: number };

const TOKEN =
  /\d{1,2}[.:]\d{2}(?= Uhr)|\d{1,3}(?:[.\u00a0\u202f\u2009 ]\d{3})+(?:,\d+)?(?![\d\p{L}])|\d+(?:,\d+)?|[\p{L}][\p{L}\p{M}\u00ad-]*|[%€$§]|[–-]/gu;
/** Days in figures, scores, numbers of laws and of kinds: nothing that is counted. */
const NO_FIGURE =
  /\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|(?<!\d)\d+[/:]\d+(?! Uhr)|[\p{L}-]-?\d+(?:-\p{L}+)?|(?:§§?|\b(?:Paragra[fp]h?(?:en)?|Artikel|Art\.|Absatz|Abs\.|Nummer|Nr\.|Seite|Satz|Kapitel|Ziffer))\s?\d+[a-z]?/gu;
const FACTORS: Readonly<Record<string, number>> = {
  tausend: 1e3,
  tsd: 1e3,
  million: 1e6,
  millionen: 1e6,
  mio: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
};
const SIGNS: Readonly<Record<string, string>> = { "%": "prozent", "€": "euro", $: "dollar" };
const ABOUT =
  /(?:\b(?:rund|etwa|circa|ca\.|knapp|gut|fast|über|unter|ungefähr|annähernd|beinahe|mindestens|höchstens|maximal|bis zu|mehr als|weniger als|nahezu|um die))\s*$/iu;
/** As many characters before a number are looked at for these words. */
const LONGEST_ABOUT = 20;
const TOGETHER = new Set(["bis", "und", "oder", "auf", "–", "-", "beziehungsweise"]);
const LEAST_LETTERS = 5;

/** The figures of a text, sentence by sentence. */
export function readFigures(text: string): readonly Figure[] {
  return sentencesOf(text).flatMap(readSentence);
}

function readSentence(sentence: string): readonly Figure[] {
  // Blanked, so that every place stays where it was.
  const plain = sentence.replace(NO_FIGURE, (found) => " ".repeat(found.length));
  const tokens = readTokens(plain);
  const context = contextOf(tokens);
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const amount = readAmount(tokens, at);
    if (token === undefined || amount === null || isOrdinal(plain, tokens, amount)) continue;
    const counted = unitAt(tokens, amount.next);
    const end = counted?.to ?? tokens[amount.next - 1]?.to ?? token.to;
    figures.push({
      value: amount.value * (amount.factor === 1 ? (counted?.factor ?? 1) : amount.factor),
      unit: counted?.unit ?? null,
      written: sentence.slice(token.from, end),
      isAbout: ABOUT.test(plain.slice(Math.max(0, token.from - LONGEST_ABOUT), token.from)),
      context,
    });
    at = amount.next - 1;
  }
  return figures;
}

function readTokens(plain: string): readonly Token[] {
  let end = 0;
  return [...plain.matchAll(TOKEN)].map(({ 0: text, index }) => {
    const isClose = /^\.?\s*$/u.test(plain.slice(end, index));
    end = index + text.length;
    return { text, from: index, to: end, isClose };
  });
}

function contextOf(tokens: readonly Token[]): ReadonlySet<string> {
  const words = tokens.filter(({ text }) => text.length >= LEAST_LETTERS && /\p{L}/u.test(text));
  const stems = words.filter(({ text }) => readNumberWord(text) === null).map(({ text }) => stemOf(text));
  return new Set(stems.filter((stem) => FACTORS[stem] === undefined && !COMMON.has(stem)));
}

/** Words that two sentences share without speaking of the same thing. */
const COMMON = new Set(
  "werden wurden worden haben hatte sollen sollte konnen konnte mussen musste sowie nach gegen durch etwa mehr rund ander seine ihrer dieser diese keine million milliard prozent euro"
    .split(" ")
    .map(stemOf),
);

function readAmount(tokens: readonly Token[], at: number): Amount | null {
  const text = tokens[at]?.text ?? "";
  const factor = factorOf(tokens[at + 1]);
  const value = /^\d/u.test(text)
    ? toNumber(text)
    : (readNumberWord(text) ?? (/^eine[rn]?$/iu.test(text) && factor !== 1 ? 1 : null));
  if (value === null) return null;
  // A year counts nothing.
  if (factor === 1 && /^(?:19|20)\d\d$/u.test(text) && SIGNS[tokens[at + 1]?.text ?? ""] === undefined) return null;
  return { value, factor, next: at + (factor === 1 ? 1 : 2) };
}

function factorOf(token: Token | undefined): number {
  return FACTORS[token?.text.toLocaleLowerCase("de") ?? ""] ?? 1;
}

function toNumber(digits: string): number {
  const isTime = /^\d{1,2}[.:]\d{2}$/u.test(digits);
  return Number(isTime ? digits.replace(":", ".") : digits.replace(/[.\s]/gu, "").replace(",", "."));
}

/** „die 12. Sitzung“ counts nothing; a day of a month is kept as one. */
function isOrdinal(plain: string, tokens: readonly Token[], { factor, next }: Amount): boolean {
  if (factor !== 1) return false;
  const end = tokens[next - 1]?.to ?? 0;
  return plain[end] === "." && !MONTHS.has(stemOf(tokens[next]?.text ?? "")) && !TOGETHER.has(tokens[next]?.text ?? "");
}

const MONTHS = new Set(
  "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ").map(stemOf),
);

/** No article: „Absatz 6 der Verordnung“ counts no orders. */
const ADJECTIVE =
  /^(?!(?:der|des|den|dem|die|eine[nrsm]?|(?:dies|jed|jen|sein|ihr|unser|welch)e[nrsm]?)$)\p{Ll}+e[nrsm]?$/u;

type Counted = { readonly unit: string; readonly to: number; readonly factor: number };

/** What is counted: the sign or noun behind the number; in „10 bis 12 Prozent“ that of the second number. */
function unitAt(tokens: readonly Token[], at: number): Counted | null {
  const token = tokens[at];
  if (token === undefined || !token.isClose) return null;
  const sign = SIGNS[token.text];
  if (sign !== undefined) return { unit: sign, to: token.to, factor: 1 };
  return TOGETHER.has(token.text) ? unitOfSecond(tokens, at + 1) : nounAt(tokens, at);
}

function unitOfSecond(tokens: readonly Token[], at: number): Counted | null {
  const second = readAmount(tokens, at);
  const counted = second === null ? null : unitAt(tokens, second.next);
  return counted === null || second === null ? null : { ...counted, factor: second.factor * counted.factor };
}

/** The noun, past at most two adjectives. */
function nounAt(tokens: readonly Token[], at: number): Counted | null {
  for (const word of tokens.slice(at, at + 3)) {
    if (!word.isClose) return null;
    if (/^\p{Lu}[\p{L}\u00ad-]+$/u.test(word.text)) return { unit: stemOf(word.text), to: word.to, factor: 1 };
    if (!ADJECTIVE.test(word.text)) return null;
  }
  return null;
}
