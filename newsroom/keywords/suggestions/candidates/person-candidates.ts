import type { Token } from "../read-tokens.ts";
import type { CandidateReason } from "../suggestion.ts";
import { type CandidateDraft, endOfNameWords, isNameWord, isWritten, writeOut } from "./candidate-draft.ts";
import { FIRST_NAMES } from "./first-names.ts";

const OFFICE =
  /(?:minister|sekretaer|meister|landrat|landraetin|professor|leiter|chef|praesident|sprecher|fuehrer|vorsitzende|vorsitzender|kaemmerer|kaemmerin|dezernent|beigeordnete|beigeordneter|direktor|vorstand|vorstaendin|beauftragte|beauftragter|abgeordnete|abgeordneter|kanzler|senator|intendant|rektor|manager|berater|gruender|inhaber|expert|experte|forscher|wissenschaftler|koordinator|referent|amtmann|raetin|richter|anwalt|anwaeltin)(?:in)?$/;
const TITLES = new Set(["dr", "prof", "herr", "herrn", "frau"]);
const SPEECH = new Set(
  `sagt sagte erklaert erklaerte betont betonte so meint meinte lobt lobte fordert forderte berichtet berichtete warnt
  warnte erlaeutert erlaeuterte versichert versicherte versprach verspricht begruesst begruesste kritisiert kritisierte
  resuemiert resuemierte freut`.split(/\s+/),
);
/** Parts of a family name in small letters. */
const NAME_PARTICLES = new Set(["von", "van", "de", "zu", "vom", "zur", "der", "den"]);

type Found = { readonly name: string; readonly end: number };

/** Persons by what stands before or behind them, or by their first name; a family name alone is no keyword. */
export function findPersons(tokens: readonly Token[]): readonly CandidateDraft[] {
  return tokens.flatMap((_, at) => {
    const found = nameAt(tokens, at);
    return found === null ? [] : judge(tokens, at, found);
  });
}

function judge(tokens: readonly Token[], at: number, { name, end }: Found): readonly CandidateDraft[] {
  const before = wordBefore(tokens, at);
  const behind = isWritten(tokens[end], ",") ? tokens[end + 1] : tokens[end];
  const draft = (reason: CandidateReason, evidence: string): readonly CandidateDraft[] => [
    { name, acronym: null, kind: "person", reason, evidence },
  ];
  if (before !== undefined && isTitle(before)) return draft("title-before", before.written);
  if (before !== undefined && isSpeech(before)) return draft("speech", before.written);
  const isFirstName = FIRST_NAMES.has(tokens[at]?.folded.split("-")[0] ?? "");
  if (behind !== undefined && isSpeech(behind) && isFirstName) return draft("speech", behind.written);
  return isFirstName ? draft("first-name", tokens[at]?.written ?? "") : [];
}

/** First and family name from here on, such as „Anna Kern“, „Jan Peter von Holt“ or „Eva Lohe-Winter“. */
function nameAt(tokens: readonly Token[], at: number): Found | null {
  if (!isGivenName(tokens[at]) || tokens[at - 1]?.isTied) return null;
  let end = endOfNameWords(tokens, at, 1);
  if (isGivenName(tokens[end]) && isFamilyName(tokens[end + 1]) && FIRST_NAMES.has(tokens[end]?.folded ?? "")) end += 1;
  while (NAME_PARTICLES.has(tokens[end]?.written ?? "") && end < at + 4) end += 1;
  if (!isFamilyName(tokens[end])) return null;
  end = endOfNameWords(tokens, end, 1);
  return { name: writeOut(tokens.slice(at, end)), end };
}

function isGivenName(token: Token | undefined): boolean {
  return isNameWord(token) && !isTitle(token) && /^\p{Lu}\p{Ll}+$/u.test(token.written);
}

function isFamilyName(token: Token | undefined): boolean {
  return (
    isNameWord(token) && !isTitle(token) && /^(?:\p{Lu}\p{Ll}*)+$/u.test(token.written) && token.written.length > 1
  );
}

/** The word in front, over the point of „Dr.“ and over quotes. */
function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  const isAbbreviation = isWritten(tokens[at - 1], ".") && TITLES.has(tokens[at - 2]?.folded ?? "");
  return isAbbreviation ? tokens[at - 2] : tokens[at - 1];
}

function isTitle({ folded, hasCapital }: Token): boolean {
  return hasCapital && (TITLES.has(folded) || OFFICE.test(folded));
}

function isSpeech({ folded, hasCapital }: Token): boolean {
  return !hasCapital && SPEECH.has(folded);
}
