import type { LegacyLine } from "./legacy-lines.ts";
import { withoutBlanks } from "./legacy-lines.ts";
import { isAdLabel, isPictureCaption } from "./legacy-markers.ts";
import type { Findings, LeftAside, LegacyParagraph, LegacyRun, Recognised } from "./legacy-page.ts";
import { splitInitials } from "./read-initials.ts";

export type Body = Findings & { teaser: string; paragraphs: LegacyParagraph[]; initials: string | null };

const COVERAGE = /(\(wir\s+berichteten\))/iu;
const SENTENCE_END = /[.!?…:][“”"«»’')\]]{0,3}$/u;

/**
 * Reads teaser, paragraphs (one per line) and initials. `opening` is the rest of the dated line; the teaser may also
 * start below the date, or run over several lines until its sentence ends.
 */
export function readBody(dated: LegacyLine, opening: string, below: LegacyLine[]): Body {
  const leftAside = below.flatMap(asideWithinText);
  const lines = withoutBlanks(below).filter((line) => asideWithinText(line).length === 0);
  const teaserLines = takeTeaser({ ...dated, text: opening }, lines);
  const written = teaserLines.map((line) => line.text).join(" ");

  const last = lines.at(-1) ?? teaserLines.at(-1);
  const signed = splitInitials(lines.at(-1)?.text ?? written);
  const teaser = lines.length === 0 ? signed.text : written;
  const texts = lines.map((line, index) => (index === lines.length - 1 ? signed.text : line.text));
  const paragraphs = texts.filter((text) => text !== "").map(markCoverage);
  return {
    teaser,
    paragraphs,
    initials: signed.initials,
    recognised: [
      ...found("Vorspann", teaser, teaserLines[0]),
      ...found("Text", countOf(paragraphs.length, "Absatz", "Absätze"), lines[0]),
      ...lines.flatMap((line) => describeCoverage(line)),
      ...found("Kürzel", signed.initials ?? "", last),
    ],
    leftAside,
  };
}

function asideWithinText(line: LegacyLine): LeftAside[] {
  const aside = { line: line.number, text: line.text };
  if (isAdLabel(line)) return [{ ...aside, reason: "Kennzeichnung eines Anzeigenplatzes mitten im Text." }];
  if (!isPictureCaption(line)) return [];
  return [{ ...aside, reason: "Bildunterschrift mit Bildquelle; aus Text lässt sich das Bild nicht übernehmen." }];
}

/** Moves the teaser's lines out of `lines`. A single line below a bare date is text: better no teaser than no text. */
function takeTeaser(opening: LegacyLine, lines: LegacyLine[]): LegacyLine[] {
  const startsBelow = opening.text === "";
  if (startsBelow && lines.length < 2) return [];
  const first = startsBelow ? lines.shift() : opening;
  if (!first) return [];
  const taken = [first];
  let last = first;
  for (let next = lines[0]; next && continues(last, next); next = lines[0]) {
    lines.shift();
    taken.push(next);
    last = next;
  }
  return taken;
}

function continues(last: LegacyLine, next: LegacyLine): boolean {
  return next.number === last.number + 1 && !SENTENCE_END.test(last.text.slice(-5));
}

function markCoverage(text: string): LegacyParagraph {
  return text
    .split(COVERAGE)
    .map((part, index): LegacyRun => (index % 2 === 1 ? { text: part, coverage: true } : { text: part }))
    .filter((run) => run.text !== "");
}

function describeCoverage(line: LegacyLine): Recognised[] {
  const marks = markCoverage(line.text).filter((run) => run.coverage);
  return marks.map((run) => ({
    field: "Wir berichteten",
    value: `${run.text}, Artikel noch zu finden`,
    line: line.number,
  }));
}

function countOf(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}

function found(field: Recognised["field"], value: string, line: LegacyLine | undefined): Recognised[] {
  return value && line ? [{ field, value, line: line.number }] : [];
}
