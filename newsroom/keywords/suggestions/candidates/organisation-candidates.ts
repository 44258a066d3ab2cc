import type { KeywordKind } from "../../keyword.ts";
import { isFunctionWord } from "../function-words.ts";
import type { Token } from "../read-tokens.ts";
import { type CandidateDraft, endOfNameWords, isNameWord, isWritten, writeOut } from "./candidate-draft.ts";
import { toNominative } from "./nominative.ts";

const LEGAL_FORMS = new Set(["GmbH", "gGmbH", "mbH", "AG", "SE", "KG", "KGaA", "AöR", "eG", "UG", "OHG"]);
/** What a company is called in front of its name. */
const COMPANY_WORD =
  /(?:anbieter|beratung|betreiber|dienstleister|firma|gesellschaft|hersteller|konzern|partner|tochter|unternehmen)(?:s|in)?$/;
/** Organisations whose name begins with this word. */
export const OFFICE_NOUN =
  /^(?:.*(?:zweckverband|stadtwerke|landesamt|bundesamt|ministerium|universitaet|hochschule|institut|verband|landesbetrieb|stiftung|anstalt|genossenschaft|verkehrsbetriebe|sparkasse|rechenzentrum|akademie|handelskammer|agentur|behoerde|rechnungshof|landeszentrum))(?:s|es|n)?$/;
const CONNECTORS = new Set([
  "für",
  "und",
  "der",
  "des",
  "die",
  "das",
  "in",
  "im",
  "von",
  "zur",
  "zum",
  "am",
  "an",
  "auf",
]);
const THING = /(?:intelligenz|system|management|infrastruktur|verfahren|plattform|technik|technologie|verkehr)$/i;
const LAW = /(?:gesetz|gesetzbuch|ordnung|verordnung|richtlinie|staatsvertrag)$/i;
/** Words behind the beginning of a name that has its acronym in brackets. */
const MAX_NAME_WORDS = 12;

/** Organisations that show themselves: by an acronym in brackets, by their legal form, by a word such as „Institut“. */
export function findOrganisations(tokens: readonly Token[]): readonly CandidateDraft[] {
  return tokens.flatMap((token, at) => [
    ...(isWritten(token, "(") ? beforeAcronym(tokens, at) : []),
    ...(LEGAL_FORMS.has(token.written) || isAssociation(tokens, at) ? beforeLegalForm(tokens, at) : []),
    ...(OFFICE_NOUN.test(token.folded) && token.hasCapital ? fromOfficeNoun(tokens, at) : []),
  ]);
}

/** The name in front of „(ABC)“: it begins with the acronym's first letter, and its capitals occur in the acronym. */
function beforeAcronym(tokens: readonly Token[], bracket: number): readonly CandidateDraft[] {
  const closing = tokens.findIndex((token, at) => at > bracket && isWritten(token, ")"));
  const acronym = writeOut(tokens.slice(bracket + 1, closing));
  if (closing < 0 || closing > bracket + 3 || !isAcronym(acronym)) return [];
  const start = beginningOf(tokens, bracket, acronym);
  if (start === null) return [];
  const words = writeOut(tokens.slice(start, bracket)).split(" ");
  const name = toNominative(words, tokens[start - 1]?.folded ?? "").join(" ");
  return [{ name, acronym, kind: kindOf(name), reason: "acronym-behind", evidence: acronym }];
}

function isAcronym(written: string): boolean {
  return /^[\p{L}\p{N}\-&]{2,12}$/u.test(written) && (written.match(/\p{Lu}/gu) ?? []).length >= 2;
}

/** The farthest word in the same phrase with which a name of this acronym can begin. */
function beginningOf(tokens: readonly Token[], bracket: number, acronym: string): number | null {
  const letters = [...acronym.toLocaleUpperCase("de")];
  let best: number | null = null;
  let initials = "";
  for (let at = bracket - 1; at >= Math.max(0, bracket - MAX_NAME_WORDS); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sort === "sign") break;
    const mayBegin = token.hasCapital || isAdjectiveOf(token, tokens[at + 1]);
    if (!mayBegin) continue;
    const initial = token.written.charAt(0).toLocaleUpperCase("de");
    initials = initial + initials;
    if (!isSubsequence(initials, letters)) break;
    if (initial === letters[0]) best = at;
  }
  return best;
}

/** A small word in front of a capital may belong to a name: „künstliche Intelligenz (KI)“. */
function isAdjectiveOf(token: Token, next: Token | undefined): boolean {
  if (next?.hasCapital !== true || CONNECTORS.has(token.written) || isFunctionWord(token.folded)) return false;
  return /(?:e|er|en|es|em)$/.test(token.folded);
}

function isSubsequence(wanted: string, letters: readonly string[]): boolean {
  let from = 0;
  for (const letter of wanted) {
    const found = letters.indexOf(letter, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

function kindOf(name: string): KeywordKind {
  const head = name.split(" ")[0] ?? "";
  if (LAW.test(name) || LAW.test(head)) return "law";
  return THING.test(name) && !/ (?:für|zur|der) /.test(name) ? "topic" : "organisation";
}

function isAssociation(tokens: readonly Token[], at: number): boolean {
  return isWritten(tokens[at], "e") && isWritten(tokens[at + 1], ".") && isWritten(tokens[at + 2], "V");
}

function beforeLegalForm(tokens: readonly Token[], at: number): readonly CandidateDraft[] {
  let start = at;
  while (start > at - 6 && isPartOfCompany(tokens[start - 1])) start -= 1;
  while (start < at && COMPANY_WORD.test(tokens[start]?.folded ?? "")) start += 1;
  const form = isWritten(tokens[at], "e") ? "e. V." : (tokens[at]?.written ?? "");
  if (start === at || !isNameWord(tokens[start])) return [];
  const name = `${writeOut(tokens.slice(start, at))} ${form}`;
  return [{ name, acronym: null, kind: "organisation", reason: "legal-form", evidence: form }];
}

function isPartOfCompany(token: Token | undefined): boolean {
  const isNumber = token?.sort === "word" && /^\p{N}+$/u.test(token.written);
  return isNumber || isWritten(token, "&", "und") || isNameWord(token);
}

/** „Institut für Beispiele“, „Stadtwerke Ebersfurt“: the word alone is no name. */
function fromOfficeNoun(tokens: readonly Token[], at: number): readonly CandidateDraft[] {
  const next = tokens[at + 1];
  const end = isWritten(next, "für") ? endOfPurpose(tokens, at + 2) : endOfNameWords(tokens, at + 1, 3);
  const from = isWritten(next, "für") ? at + 2 : at + 1;
  if (tokens[at]?.isTied || end <= from || isWritten(tokens[end], "(")) return [];
  const words = writeOut(tokens.slice(at, end)).split(" ");
  const name = toNominative(words, tokens[at - 1]?.folded ?? "").join(" ");
  return [{ name, acronym: null, kind: "organisation", reason: "organisation-word", evidence: words[0] ?? "" }];
}

/** „Wirtschaft, Verkehr und Energie“ up to the end of the row. */
function endOfPurpose(tokens: readonly Token[], from: number): number {
  let end = endOfNameWords(tokens, from, 3);
  while (end > from && (isWritten(tokens[end], "und", ",") || isWritten(tokens[end], "in", "der"))) {
    const skip = isWritten(tokens[end], "in") && isWritten(tokens[end + 1], "der") ? 2 : 1;
    const next = endOfNameWords(tokens, end + skip, 2);
    const isRowEnd = next === end + skip || (isWritten(tokens[end], ",") && !isWritten(tokens[next], "und", ","));
    if (isRowEnd) break;
    end = next;
  }
  return end;
}
