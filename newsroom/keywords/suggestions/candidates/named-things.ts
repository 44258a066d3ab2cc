import type { KeywordKind } from "../../keyword.ts";
import type { Token } from "../read-tokens.ts";
import { type CandidateDraft, endOfNameWords, isNameWord, writeOut } from "./candidate-draft.ts";
import { endsLikePlace, isBetweenQuotes, isSpokenOfAsPlace } from "./law-and-place-candidates.ts";
import { OFFICE_NOUN } from "./organisation-candidates.ts";

const MAX_WORDS = 4;
const MAX_KICKER_WORDS = 4;
/** Kickers that name the kind of the piece. */
const NO_TOPICS = new Set([
  "interview",
  "kommentar",
  "bericht",
  "serie",
  "meinung",
  "studie",
  "umfrage",
  "hintergrund",
]);

/** Names in quotes: „Digitale Dörfer“. A quoted sentence has small words and signs. */
export function findQuotedNames(tokens: readonly Token[]): readonly CandidateDraft[] {
  return tokens.flatMap((_, at) => {
    const end = endOfNameWords(tokens, at, MAX_WORDS);
    if (wordsBetween(tokens, at, end) < 2 || !isBetweenQuotes(tokens, at, end)) return [];
    return [{ ...topic(writeOut(tokens.slice(at, end))), reason: "quoted-name" as const }];
  });
}

/**
 * Rows of words with capitals, as German knows them in names only, for nouns take an article or a small word between
 * them. The first word of a sentence may have its capital from there, so it begins no row.
 */
export function findNameRows(tokens: readonly Token[]): readonly string[] {
  const rows: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = opensSentence(tokens, at) ? at : endOfNameWords(tokens, at, MAX_WORDS);
    if (wordsBetween(tokens, at, end) >= 2) rows.push(writeOut(tokens.slice(at, end)));
    at = Math.max(at, end - 1);
  }
  return rows;
}

/** A name row that the piece has again and again. */
export function repeatedName(name: string): CandidateDraft {
  return { ...topic(name), reason: "repeated-name" };
}

/** The kicker is what a piece is about; a place where it ends like one or the text says „in X“. */
export function findInKicker(
  kicker: readonly Token[],
  parts: readonly (readonly Token[])[],
): readonly CandidateDraft[] {
  const name = writeOut(kicker);
  const isShort = kicker.length > 0 && kicker.length <= MAX_KICKER_WORDS && kicker.every(({ sort }) => sort === "word");
  if (!isShort || !isNameWord(kicker[0]) || NO_TOPICS.has(kicker[0].folded)) return [];
  return [{ ...topic(name), kind: kindOfKicker(kicker[0], name, parts), reason: "kicker" }];
}

function kindOfKicker(first: Token, name: string, parts: readonly (readonly Token[])[]): KeywordKind {
  if (OFFICE_NOUN.test(first.folded)) return "organisation";
  return endsLikePlace(name) || parts.some((tokens) => isSpokenOfAsPlace(tokens, name)) ? "place" : "topic";
}

function topic(name: string): CandidateDraft {
  return { name, acronym: null, kind: "topic", reason: "repeated-name", evidence: "" };
}

/** Hyphenated words count once. */
function wordsBetween(tokens: readonly Token[], start: number, end: number): number {
  return tokens.slice(start, end).filter(({ isTied }) => !isTied).length;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.sort === "soft") before -= 1;
  const sign = tokens[before];
  return sign === undefined || (sign.sort === "sign" && /[.!?:…•*]/u.test(sign.written));
}
