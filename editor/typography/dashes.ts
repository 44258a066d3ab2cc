import { PROTECTED } from "./protected-ranges.ts";
import { exchangeMatches, type TextEdit } from "./text-edits.ts";
import { MONTH, UNIT } from "./words.ts";

const GAP = "[ \\u2009\\u00a0\\u202f]";
const W = `[\\p{L}\\p{N}${PROTECTED}]`;
/** In front of a number that stands alone: neither part of a word, a date, a file number nor of a phone number. */
const ALONE = `(?<!${W}|[/+–-]|\\d[.,:]|\\d${GAP})`;
const DONE = `(?!${W}|[/–-]|[.,:]\\d)`;
const NUMBER = "\\d{1,4}(?:[.,:]\\d{1,3})*";
const DAY = "(?:\\d{1,2}\\.){1,2}(?:(?<=\\.\\d{1,2}\\.)\\d{2,4})?";
const WEEKDAY = "(?:Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)";
const PLACE = `(?:S\\.|Seiten?|§§?|Art\\.|Artikel|Abs\\.|Absätze|Rn\\.|Ziff\\.|Kap\\.|Kapitel|Bd\\.|Abb\\.|Tab\\.|Zeilen?)`;

/** A cheap look: without it no range can be there. */
const RANGE_LIKE = /[\d.a-z]-[\dMDFSJAOÄN]/u;
/** Between spaces, with something in front: a line that begins with a hyphen is a list. */
const BETWEEN_SPACES = /(?<=[^\s][ \u00a0\u202f])(?:-{1,3}|—)(?=\s)/gu;

const NUMBERS_WITH_UNIT = new RegExp(
  `(?<=${ALONE}${NUMBER})-(?=${NUMBER}${GAP}?(?:${UNIT}|Uhr|[%‰€]|°C)(?!${W}))`,
  "gu",
);
const DAYS = new RegExp(`(?<=${ALONE}${DAY})-(?=(?:\\d{1,2}\\.\\d{1,2}\\.|\\d{1,2}\\.${GAP}?${MONTH}(?!${W})))`, "gu");
const NAMED = new RegExp(`(?<=(?<!${W}|-)(${WEEKDAY}|${MONTH}))-(?=(?:${WEEKDAY}|${MONTH})(?!${W}|-))`, "gu");
const PLACES = new RegExp(`(?<=(?<!${W}|[.…])${PLACE}${GAP}?)(\\d{1,4})[a-z]?-(\\d{1,4})[a-z]?${DONE}`, "gu");
const YEARS = new RegExp(`${ALONE}((?:1[5-9]|20|21)\\d\\d)-((?:1[5-9]|20|21)\\d\\d)${DONE}`, "gu");
/** 2019-24: the second number is no month, so that this is no date. */
const SHORT_YEARS = new RegExp(`${ALONE}(?:19|20)(\\d\\d)-(1[3-9]|[2-9]\\d)${DONE}`, "gu");

/** Ranges whose second number must be the greater one; anything else may be a file number. */
function rising(text: string, pattern: RegExp): TextEdit[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: match, 1: first, 2: second }) => {
    if (Number(first) >= Number(second)) return [];
    const at = index + match.indexOf("-");
    return [{ from: at, to: at + 1, by: "–", rule: "range" as const }];
  });
}

/**
 * Dashes and ranges (Duden: – with spaces for a thought, without them for „bis“). Compounds, phone numbers, dates such
 * as 2024-11-05 and file numbers keep their hyphens; of scores nothing is known, so they stay.
 */
export function tidyDashes(text: string): TextEdit[] {
  if (!/[-—]/u.test(text)) return [];
  const thoughts = exchangeMatches(text, BETWEEN_SPACES, "–", "dash");
  if (!RANGE_LIKE.test(text)) return thoughts;
  const found = [
    ...thoughts,
    ...[NUMBERS_WITH_UNIT, DAYS, NAMED].flatMap((pattern) => exchangeMatches(text, pattern, "–", "range")),
    ...[YEARS, SHORT_YEARS, PLACES].flatMap((pattern) => rising(text, pattern)),
  ];
  const byPlace = new Map(found.map((edit) => [edit.from, edit]));
  return [...byPlace.values()];
}

/** Three dots are one sign; more of them, or a number's, stay. */
export function tidyEllipses(text: string): TextEdit[] {
  return exchangeMatches(text, /(?<![.…])\.{3}(?![.…\p{N}])/gu, "…", "ellipsis");
}
