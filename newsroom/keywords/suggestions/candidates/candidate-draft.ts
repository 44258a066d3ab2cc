import type { KeywordKind } from "../../keyword.ts";
import { isFunctionWord } from "../function-words.ts";
import type { Token } from "../read-tokens.ts";
import type { CandidateReason } from "../suggestion.ts";

/** What a finder has seen in one piece of text; the passages are gathered later. */
export type CandidateDraft = {
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: KeywordKind;
  readonly reason: CandidateReason;
  readonly evidence: string;
};

/** Looks through the tokens of one field or block. */
export type CandidateFinder = (tokens: readonly Token[]) => readonly CandidateDraft[];

/** Nouns that stand before a number, a day or another noun without an article, and begin no name. */
const LOOSE_NOUNS = new Set(
  `anfang april august beginn blick dank dezember dienstag donnerstag ende euro februar freitag januar juli juni jahr
  jahre mai maerz millionen milliarden mitte mittwoch montag november oktober prozent punkt quartal samstag seite
  september sonntag stand tage teil tausend thema uhr woche wochen bund laender kommunen`.split(/\s+/),
);

/** True for a word with a capital that may be part of a name: no function word, no number, nothing loose. */
export function isNameWord(token: Token | undefined): token is Token {
  if (token?.sort !== "word" || !token.hasCapital) return false;
  return !isFunctionWord(token.folded) && !LOOSE_NOUNS.has(token.folded);
}

/** True for a single sign or word as it is written. */
export function isWritten(token: Token | undefined, ...written: readonly string[]): boolean {
  return token !== undefined && written.includes(token.written);
}

/** The words of a range as they would be written, hyphens kept. */
export function writeOut(tokens: readonly Token[]): string {
  return tokens.map(({ written, isTied }, place) => separate(tokens, place) + written + (isTied ? "-" : "")).join("");
}

function separate(tokens: readonly Token[], place: number): string {
  return place === 0 || tokens[place - 1]?.isTied ? "" : " ";
}

/** Name words in a row from an index on, hyphenated parts included: the index behind the last. */
export function endOfNameWords(tokens: readonly Token[], from: number, most: number): number {
  let end = from;
  let words = 0;
  while (words < most && isNameWord(tokens[end])) {
    while (tokens[end]?.isTied) end += 1;
    end += 1;
    words += 1;
  }
  return end;
}
