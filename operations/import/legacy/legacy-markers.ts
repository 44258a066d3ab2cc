import type { LegacyLine } from "./legacy-lines.ts";

const TOOLS_ONLY = /^(?:(?:Druckversion|PDF|Link mailen)[ |·]*)+$/iu;
const TOOLS_START = /Druckversion|Link mailen/iu;
const RELATED = /^Weitere Meldungen(?: und Beiträge)?(?: aus dem Bereich\b ?:? ?(.*))?$/iu;
const PAGE_STARTS = /^(?:Suchen ?(?:\.\.\.|…)|Aboverwaltung|Aktuelle Meldungen)$/iu;
const KEYWORDS = /^Stichw(?:ö|oe)rter ?: ?(.*)$/iu;
const PICTURE = /\(Bildquelle ?:[^()]*\)$/iu;

/** "Druckversion PDF Link mailen", the line that ends the article; also when each tool stands on a line of its own. */
export function isToolsStart(line: LegacyLine): boolean {
  return isToolsLine(line) && TOOLS_START.test(line.plain);
}

export function isToolsLine(line: LegacyLine): boolean {
  return TOOLS_ONLY.test(line.plain);
}

export function isRelatedHeading(line: LegacyLine): boolean {
  return RELATED.test(line.plain);
}

/** The section named by "Weitere Meldungen und Beiträge aus dem Bereich X". */
export function sectionOf(line: LegacyLine): string | null {
  return RELATED.exec(line.plain)?.[1]?.replace(/ ?:$/u, "") || null;
}

/** The first line that can no longer belong to the article. */
export function endsArticle(line: LegacyLine): boolean {
  return isToolsStart(line) || isRelatedHeading(line) || PAGE_STARTS.test(line.plain);
}

/** What follows "Stichwörter:", or null when the line is no keyword line. */
export function keywordsOf(line: LegacyLine): string | null {
  return KEYWORDS.exec(line.plain)?.[1] ?? null;
}

export function isAdLabel(line: LegacyLine): boolean {
  return /^Anzeigen?$/iu.test(line.plain);
}

/** A caption that ends with its credit: "… (Bildquelle: …)". */
export function isPictureCaption(line: LegacyLine): boolean {
  return PICTURE.test(line.plain);
}
