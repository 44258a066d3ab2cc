import { PROTECTED } from "./protected-ranges.ts";
import { exchangeMatches, type TextEdit } from "./text-edits.ts";
import { ABBREVIATIONS, MONTH, UNIT } from "./words.ts";

/** Keeps what is around it in one line. */
const NO_BREAK = "\u00a0";
/** The same, half as wide. */
const NARROW = "\u202f";

const W = `[\\p{L}\\p{N}${PROTECTED}]`;
/** A space that lets the line break; one that does not is somebody's choice. */
const LOOSE = "[ \\u2009]";
const ANY = "[ \\u2009\\u00a0\\u202f]";

const PARTS = new RegExp(`(?<!${W}|[.…])(?:\\p{L}{1,3}\\.${ANY}?){2,8}(?<=\\.)(?!\\p{L})`, "gu");
const SECTION = new RegExp(`(?<=§)${LOOSE}?(?=\\p{N})`, "gu");
const REFERENCE = new RegExp(
  `(?<=(?<!${W}|[.…])(?:Abs|Art|Nrn?|S|Ziff|Kap|Bd|Rn|Rdnr|Abb|Tab|Anm|Bl|Hs)\\.)${LOOSE}?(?=\\p{N})`,
  "gu",
);
const REFERENCE_NOUN = new RegExp(`(?<=(?<!${W})(?:Seite|Artikel|Absatz|Kapitel|Satz))${LOOSE}(?=\\d)`, "gu");
/** „10%ig“ is written without a space, and „100%-Tochter“ is a compound. */
const PERCENT = new RegExp(`(?<=\\d)${LOOSE}?(?=(?:[%‰]|°C)(?!${W}|-))`, "gu");
const CURRENCY = new RegExp(`(?<=\\d)${LOOSE}?(?=[€£](?!${W}))|(?<=[€£]|(?<!${W})(?:EUR|CHF))${LOOSE}(?=\\d)`, "gu");
const UNITS = new RegExp(`(?<=\\d|\\d${ANY}(?:Mio|Mrd)\\.)${LOOSE}(?=${UNIT}(?!${W}))`, "gu");
const TITLE = new RegExp(`(?<=(?<!${W}|[.…])(?:Dr|Prof|St|Mag)\\.)${LOOSE}(?=\\p{Lu})`, "gu");
const DAY = new RegExp(`(?<=(?<!\\d|\\d\\.)\\d{1,2}\\.)${LOOSE}(?=${MONTH}(?!${W}))`, "gu");

/** What names a thing instead of counting: its digits are no quantity. */
const NAMES_A_NUMBER =
  /(?:^|[^\p{L}])(?:Nr|Nrn|Nummer|Az|Aktenzeichen|IBAN|BIC|Konto|Kontonummer|BLZ|Tel|Telefon|Fax|Telefax|Mobil|Durchwahl|Hotline|Rufnummer|ID|HRB|HRA|ISBN|ISSN|DIN|PLZ|Postfach|Artikel|Ticket|Code|Kennung|Kennziffer|Rechnung|Drucksache|Drs)[.:]?[ \u00a0\u202f]?(?:[\d/–-]*[ \u00a0\u202f])*$/iu;
/** Digits with or without spaces between the thousands. */
const GROUPED = new RegExp(
  `(?<!${W}|[/+–-]|\\d[.,:]|[\\d)]${ANY})[1-9]\\d{0,2}(?:${ANY}\\d{3})+(?!${W}|[/:-]|[.,]\\d|${ANY}\\d)`,
  "gu",
);
const PLAIN = new RegExp(`(?<!${W}|[/+–-]|\\d[.,:]|[\\d)]${ANY})[1-9]\\d{4,11}(?!${W}|[/:-]|[.]\\d|${ANY}\\d)`, "gu");
const UNIT_BEHIND = new RegExp(`^(?:,\\d+)?${ANY}?(?:${UNIT}|[%€])(?!${W})`, "u");

function isLoose(space: string): boolean {
  return space === "" || space === " " || space === "\u2009";
}

/** The spaces behind each part of an abbreviation: where it stands, what it is. */
function gapsOf(run: string, start: number): { readonly part: string; readonly at: number; readonly gap: string }[] {
  return [...run.matchAll(/(\p{L}{1,3}\.)([ \u2009\u00a0\u202f]?)/gu)].map(({ index, 1: part = "", 2: gap = "" }) => ({
    part,
    at: start + index + part.length,
    gap,
  }));
}

function isAbbreviation(parts: string): boolean {
  return ABBREVIATIONS.has(parts) || ABBREVIATIONS.has(parts.charAt(0).toLowerCase() + parts.slice(1));
}

/** Two abbreviations may follow each other (u. a. z. B.): the longest one is taken first. */
function tidyAbbreviations(text: string): TextEdit[] {
  return [...text.matchAll(PARTS)].flatMap(({ index, 0: run }) => {
    const gaps = gapsOf(run, index);
    const edits: TextEdit[] = [];
    for (let first = 0; first < gaps.length - 1; ) {
      const length = [4, 3, 2].find((count) => {
        const parts = gaps.slice(first, first + count);
        return parts.length === count && isAbbreviation(parts.map(({ part }) => part).join(""));
      });
      const inner = length === undefined ? [] : gaps.slice(first, first + length - 1);
      edits.push(
        ...inner
          .filter(({ gap }) => isLoose(gap))
          .map(({ at, gap }) => ({ from: at, to: at + gap.length, by: NARROW, rule: "abbreviation" as const })),
      );
      first += length ?? 1;
    }
    return edits;
  });
}

function isQuantity(text: string, from: number, to: number): boolean {
  return !NAMES_A_NUMBER.test(text.slice(Math.max(0, from - 40), from)) && to > from;
}

/** „5 200“ may be two numbers; from five digits on, or with what is counted behind them, it is one. */
function tidyGroups(text: string): TextEdit[] {
  return [...text.matchAll(GROUPED)].flatMap(({ index, 0: number }) => {
    const end = index + number.length;
    const isSure = number.replace(/\D/gu, "").length >= 5 || UNIT_BEHIND.test(text.slice(end, end + 40));
    if (!isSure || !isQuantity(text, index, end)) return [];
    return [...number.matchAll(/[ \u2009\u00a0]/gu)].map(({ index: place }) => {
      const at = index + place;
      return { from: at, to: at + 1, by: NARROW, rule: "grouping" as const };
    });
  });
}

/** Only what counts something, or is round and has six digits: a postcode, a customer or an article has a number too. */
function tidyPlainNumbers(text: string): TextEdit[] {
  return [...text.matchAll(PLAIN)].flatMap(({ index, 0: number }) => {
    const end = index + number.length;
    const isCounted = UNIT_BEHIND.test(text.slice(end, end + 40));
    const isRound = number.length >= 6 && number.endsWith("000");
    if (!(isCounted || isRound) || !isQuantity(text, index, end)) return [];
    const places = Array.from({ length: Math.floor((number.length - 1) / 3) }, (_, group) => end - 3 * (group + 1));
    return places.reverse().map((at) => ({ from: at, to: at, by: NARROW, rule: "grouping" as const }));
  });
}

/**
 * No-break and narrow spaces (DIN 5008; Duden, „Typographie und Rechtschreibung“). Only spaces change: digits are grouped,
 * never changed. A no-break space that somebody set stays, whatever its width; between thousands it becomes narrow.
 */
export function tidySpaces(text: string): TextEdit[] {
  const edits = tidyAbbreviations(text);
  if (/\p{N}/u.test(text)) edits.push(...tidyNumbers(text));
  return [...edits, ...exchangeMatches(text, TITLE, NO_BREAK, "name")];
}

function tidyNumbers(text: string): TextEdit[] {
  return [
    ...[SECTION, REFERENCE, REFERENCE_NOUN].flatMap((pattern) => exchangeMatches(text, pattern, NO_BREAK, "reference")),
    ...exchangeMatches(text, PERCENT, NARROW, "percent"),
    ...[CURRENCY, UNITS].flatMap((pattern) => exchangeMatches(text, pattern, NO_BREAK, "unit")),
    ...tidyGroups(text),
    ...tidyPlainNumbers(text),
    ...exchangeMatches(text, DAY, NO_BREAK, "day"),
  ];
}
