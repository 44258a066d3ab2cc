/** One thing searched for: a word, or a phrase in quotation marks; `isExcluded` stands behind a minus. */
export type SearchTerm = { readonly text: string; readonly isPhrase: boolean; readonly isExcluded: boolean };

/** More terms than these nobody types; each costs look-ups, so what comes behind is left out. */
const MAX_TERMS = 16;

/**
 * Reads what was typed: words that all have to stand in a piece, „phrases“, -exclusions, and OR between alternatives.
 * The outer list holds the alternatives. Nothing is an error: what means nothing is passed over.
 */
export function readTerms(q: string): readonly (readonly SearchTerm[])[] {
  const alternatives: SearchTerm[][] = [[]];
  let count = 0;
  for (const [typed, minus = "", phrase, word = ""] of q.replace(/[„“”«»]/gu, '"').matchAll(/(-?)"([^"]*)"?|\S+/gu)) {
    if (count === MAX_TERMS) break;
    if (/^or$/iu.test(typed)) {
      alternatives.push([]);
      continue;
    }
    const term = phrase === undefined ? wordTerm(word || typed) : toTerm(phrase, true, minus !== "");
    if (!/[\p{L}\p{N}]/u.test(term.text)) continue;
    alternatives.at(-1)?.push(term);
    count += 1;
  }
  return alternatives.filter((terms) => terms.length > 0);
}

function wordTerm(typed: string): SearchTerm {
  const isExcluded = typed.startsWith("-");
  return toTerm(typed.replace(/^[-+]+|"/gu, ""), false, isExcluded);
}

const toTerm = (text: string, isPhrase: boolean, isExcluded: boolean): SearchTerm => ({
  text: text.trim(),
  isPhrase,
  isExcluded,
});
