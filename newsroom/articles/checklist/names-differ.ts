import { renderBodyText } from "#editor/render-text.ts";
import { foldForSearch } from "../../fold-for-search.ts";
import { FIRST_NAMES } from "../../keywords/suggestions/candidates/first-names.ts";
import type { CheckedArticle } from "./checked-article.ts";
import type { Found } from "./checklist.ts";
import { distance } from "./words.ts";

type Name = { readonly first: string; readonly last: string; readonly written: string };

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’]+(?:-\\p{Lu}[\\p{L}\\p{M}'’]+)*";
const NAME = new RegExp(`(?<![\\p{L}\\p{M}-])(${WORD})\\s+(?:(?:von|van|de|der|den|zu|zur)\\s+){0,2}(${WORD})`, "gu");
/** A title or the like before a surname: „Landrat Dallmer“. */
const TITLED = new RegExp(`(?=(?<![\\p{L}-])(${WORD})\\s+(${WORD}))`, "gu");
const ACRONYM = /(?<![\p{L}\p{N}-])\p{Lu}{3,7}(?![\p{L}\p{N}])/gu;
/** A surname so long may differ in two letters and still be the same one misspelt. */
const LONG_SURNAME = 7;
const LEAST_SURNAME = 4;

/**
 * A person's name or an acronym in headline or teaser that the text writes a little differently. A name that the text has
 * too, in any case, is never told of; nor is one that is like none in it. Pure.
 */
export function findDifferingNames({ content }: CheckedArticle): readonly Found[] {
  const text = renderBodyText(content.body);
  const inText = namesIn(text);
  return (["headline", "teaser"] as const).flatMap((field) => {
    const where = field === "headline" ? "Im Titel" : "Im Vorspann";
    const pairs = [
      ...otherPersons(content[field], text, inText),
      ...otherSurnames(content[field], text, inText),
      ...otherAcronyms(content[field], text),
    ];
    return pairs.map(([written, other]) => ({
      field,
      message: `${where} steht „${written}“, im Text „${other}“. Prüfen Sie, welche Schreibweise stimmt.`,
      about: `${field} ${written} ${other}`,
    }));
  });
}

type Pair = readonly [written: string, other: string];

function otherPersons(above: string, text: string, inText: readonly Name[]): readonly Pair[] {
  return namesIn(above).flatMap((name): readonly Pair[] => {
    if (inText.some((other) => isSamePerson(name, other))) return [];
    const other = inText.find((candidate) => isMistaken(name, candidate, text));
    return other === undefined ? [] : [[name.written, other.written]];
  });
}

function isMistaken(name: Name, other: Name, text: string): boolean {
  if (isSameWord(name.last, other.last)) return true;
  return isSameWord(name.first, other.first) && !hasWord(text, name.last) && isNear(name.last, other.last);
}

/** „Landrat Dallmer“ above, „Ruprecht Dallmar“ below. */
function otherSurnames(above: string, text: string, inText: readonly Name[]): readonly Pair[] {
  const persons = namesIn(above);
  return [...above.matchAll(TITLED)].flatMap(([, title = "", last = ""]): readonly Pair[] => {
    if (FIRST_NAMES.has(foldForSearch(title)) || persons.some((name) => name.last === last) || hasWord(text, last))
      return [];
    const other = inText.find((name) => isNear(last, name.last) && distance(last, name.last, 1) === 1);
    return other === undefined ? [] : [[`${title} ${last}`, other.written]];
  });
}

/** Two letters exchanged. */
function otherAcronyms(above: string, text: string): readonly Pair[] {
  const inText = new Set(text.match(ACRONYM) ?? []);
  return [...new Set(above.match(ACRONYM) ?? [])].flatMap((acronym): readonly Pair[] => {
    if (inText.has(acronym)) return [];
    const other = [...inText].find((candidate) => sorted(candidate) === sorted(acronym));
    return other === undefined ? [] : [[acronym, other]];
  });
}

function sorted(word: string): string {
  return [...word].toSorted().join("");
}

function namesIn(text: string): readonly Name[] {
  return [...text.matchAll(NAME)].flatMap(([written, first = "", last = ""]) =>
    FIRST_NAMES.has(foldForSearch(first.split("-")[0] ?? "")) && last.length >= LEAST_SURNAME
      ? [{ first, last, written }]
      : [],
  );
}

function isSamePerson(one: Name, other: Name): boolean {
  return isSameWord(one.first, other.first) && isSameWord(one.last, other.last);
}

/** In the genitive too. */
function isSameWord(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(word: string): string {
  return foldForSearch(word).replace(/['’]?s?$/u, "");
}

function hasWord(text: string, word: string): boolean {
  return text.includes(word) || text.includes(word.replace(/['’]?s?$/u, ""));
}

/** Alike but for a letter or two inside; an ending more is another case of the same word. */
function isNear(one: string, other: string): boolean {
  const [left, right] = [bare(one), bare(other)];
  if (left === right || left.startsWith(right) || right.startsWith(left)) return false;
  const most = Math.min(left.length, right.length) >= LONG_SURNAME ? 2 : 1;
  return distance(left, right, most) <= most;
}
