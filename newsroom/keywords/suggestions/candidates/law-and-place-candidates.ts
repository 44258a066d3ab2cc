import type { Token } from "../read-tokens.ts";
import { type CandidateDraft, endOfNameWords, isNameWord, isWritten, writeOut } from "./candidate-draft.ts";
import { withoutGenitive } from "./nominative.ts";

const LAW = /^.{3,}(?:gesetz|gesetzbuch|verordnung|staatsvertrag)(?:e?s)?$/;
/** They say that it is a law, not which. */
const ANY_LAW =
  /^(?:bundes|landes|rahmen|aenderungs|ausfuehrungs|artikel|durchfuehrungs|einfuehrungs|begleit|reform|rechts|spar|eil|muster|bundeslandes)(?:gesetz|verordnung)(?:e?s)?$/;

/** These words belong to the name: the district is not the town. */
const DISTRICT = /^(?:landkreis|kreis|samtgemeinde|verbandsgemeinde|amt|region)(?:e?s)?$/;
const DISTRICT_ENDING = /(kreis|amt)e?s$/i;
const TOWN =
  /^(?:stadt|gemeinde|landeshauptstadt|kreisstadt|hansestadt|grossstadt|kleinstadt|ortsteil|stadtteil|markt|ort|kommune|nachbarstadt)$/;
const PLACE_PREPOSITIONS = new Set(["in", "aus", "nach", "bei", "um"]);
const PLACE_ENDING =
  /^.{2,}(?:[^b]au|bach|beck|berg|born|bronn|brück|brücken|burg|büttel|dorf|felde?|furt|hafen|hagen|hausen|heim|hofen|ingen|itz|kirchen|leben|münster|oda|ow|rode|stadt|stedt|tal|walde?|weiler|zell)$/u;
/** They end like places, and are none. */
const NO_PLACES = /(?:wald|feld|tal|heim|burg|berg|stadt|dorf)$/;
const ORDINARY = new Set(
  `wald umfeld vorfeld spielfeld altenheim pflegeheim wohnheim innenstadt altstadt grossstadt kleinstadt partnerstadt
  hauptstadt quartal kapital hospital portal gebirge bergbau regenwald stadtwald schulhof bahnhof handwerk digital`.split(
    /\s+/,
  ),
);

/** Laws by their word: „Onlinezugangsgesetz“, „Trinkwasserverordnung“. */
export function findLaws(tokens: readonly Token[]): readonly CandidateDraft[] {
  return tokens.flatMap((token, at) => {
    if (!isNameWord(token) || token.isTied || !LAW.test(token.folded) || ANY_LAW.test(token.folded)) return [];
    const start = beginningOfTied(tokens, at);
    const isGenitive = /(?:gesetz|verordnung|buch|vertrag)e?s$/.test(token.folded);
    const written = writeOut(tokens.slice(start, at + 1));
    const name = isGenitive ? withoutGenitive(written) : written;
    return [{ name, acronym: null, kind: "law", reason: "law-word", evidence: "" }];
  });
}

/** Places by the word in front („Landkreis Ammertal“, „Stadt Oberlinden“), or by preposition and ending („in Wiesenbronn“). */
export function findPlaces(tokens: readonly Token[]): readonly CandidateDraft[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (token.sort !== "word" || !isNameWord(next) || token.isTied) return [];
    const end = endOfNameWords(tokens, at + 1, 1);
    const name = writeOut(tokens.slice(at + 1, end));
    if (token.hasCapital && DISTRICT.test(token.folded) && looksLikePlace(name)) {
      return [place(`${token.written.replace(DISTRICT_ENDING, "$1")} ${name}`, token.written)];
    }
    if (token.hasCapital && TOWN.test(token.folded) && looksLikePlace(name)) return [place(name, token.written)];
    const isThere = PLACE_PREPOSITIONS.has(token.folded) && endsLikePlace(name) && !isNameWord(tokens[end]);
    return isThere ? [{ ...place(name, token.written), reason: "place-preposition" as const }] : [];
  });
}

/** Whether a text says „in X“ or „aus X“ of the name. */
export function isSpokenOfAsPlace(tokens: readonly Token[], name: string): boolean {
  return tokens.some(({ folded }, at) => {
    const end = endOfNameWords(tokens, at + 1, name.split(" ").length);
    return PLACE_PREPOSITIONS.has(folded) && end > at + 1 && writeOut(tokens.slice(at + 1, end)) === name;
  });
}

/** True for a word that ends like a German place: Wiesenbronn, Falkenbrück; „Innenstadt“ does not count. */
export function endsLikePlace(name: string): boolean {
  const lower = name.toLocaleLowerCase("de");
  if (ORDINARY.has(lower) || lower.length < 6) return false;
  return PLACE_ENDING.test(lower) && (!NO_PLACES.test(lower) || lower.length > 6);
}

function place(name: string, evidence: string): CandidateDraft {
  return { name, acronym: null, kind: "place", reason: "place-word", evidence };
}

/** „Stadt Oberlinden“, but neither „Stadt IT“ nor „Gemeinde Ausschreibungen“. */
function looksLikePlace(name: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)*$/u.test(name) && !/(?:ungen|keiten|schaften|ungs)$/.test(name);
}

function beginningOfTied(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start - 1]?.isTied) start -= 1;
  return start;
}

/** Whether the token opens or closes nothing: a name of its own. */
export function isBetweenQuotes(tokens: readonly Token[], start: number, end: number): boolean {
  return isWritten(tokens[start - 1], "„", "»", "“", '"') && isWritten(tokens[end], "“", "«", "”", '"');
}
