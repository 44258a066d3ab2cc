import type { LegacyLine } from "./legacy-lines.ts";
import { trimSpaces, withoutBlanks } from "./legacy-lines.ts";
import { type Findings, LEGACY_GENRES, type LegacyGenre, type Recognised } from "./legacy-page.ts";

export type Heading = Findings & { kicker: string; headline: string; genre: LegacyGenre | null };
export type ReadHeading = ({ ok: true } & Heading) | { ok: false; reason: string };

type Badge = { headline: string; genre: LegacyGenre | null; doubt: LegacyGenre | null };

/**
 * Reads kicker, headline and genre badge from the lines above the date. Kicker and headline may share a line
 * ("Ort: Titel", as the old portal wrote them in lists). Lines further above belong to the page, not to the article.
 */
export function readHeading(lines: LegacyLine[]): ReadHeading {
  const shown = withoutBlanks(lines);
  const beforeLast = shown.at(-2);
  const ownBadge = beforeLast && !isKickerLine(beforeLast) ? genreNamed(shown.at(-1)?.plain ?? "") : null;
  const badgeLine = ownBadge ? shown.pop() : undefined;
  const last = shown.pop();
  if (!last || isKickerLine(last)) return { ok: false, reason: reasonWithoutHeadline(last) };

  const headlineLines = [last, ...continuedFrom(shown, last)].reverse();
  const kickerLine = takeKicker(shown);
  const written = headlineLines.map((line) => line.text).join(" ");
  const { kicker, headline: rest } = kickerLine
    ? { kicker: withoutColon(kickerLine.text), headline: written }
    : splitInlineKicker(written);
  const badge: Badge = ownBadge ? { headline: rest, genre: ownBadge, doubt: null } : splitBadge(rest);
  const first = headlineLines[0] ?? last;
  return {
    ok: true,
    kicker,
    headline: badge.headline,
    genre: badge.genre,
    recognised: [
      ...(kicker ? [{ field: "Dachzeile" as const, value: kicker, line: (kickerLine ?? first).number }] : []),
      { field: "Titel", value: badge.headline, line: first.number },
      ...describeBadge(badge, (badgeLine ?? last).number),
    ],
    leftAside: shown.map((line) => ({
      line: line.number,
      text: line.text,
      reason: "Steht über dem Artikel und gehört zur Seite, nicht zum Artikel.",
    })),
  };
}

function isKickerLine(line: LegacyLine): boolean {
  return line.plain.endsWith(":");
}

function withoutColon(text: string): string {
  return trimSpaces(text.slice(0, text.lastIndexOf(":")));
}

/** A headline broken into two lines: only believed when the kicker stands right above both. */
function continuedFrom(above: LegacyLine[], last: LegacyLine): LegacyLine[] {
  const previous = above.at(-1);
  const beforeThat = above.at(-2);
  const isBroken = previous && beforeThat && !isKickerLine(previous) && isKickerLine(beforeThat);
  if (!isBroken || previous.number !== last.number - 1) return [];
  above.pop();
  return [previous];
}

function takeKicker(above: LegacyLine[]): LegacyLine | undefined {
  const previous = above.at(-1);
  return previous && isKickerLine(previous) ? above.pop() : undefined;
}

function splitInlineKicker(written: string): { kicker: string; headline: string } {
  const match = /^([^:]{1,80}):[ \u00a0]{1,9}(?=\S)/u.exec(written);
  if (!match) return { kicker: "", headline: written };
  return { kicker: trimSpaces(match[1] ?? ""), headline: written.slice(match[0].length) };
}

function genreNamed(word: string): LegacyGenre | null {
  const bare = word.replace(/^[[(]|[\])]$/gu, "");
  return LEGACY_GENRES.find((genre) => genre === bare) ?? null;
}

function splitBadge(headline: string): Badge {
  const cut = Math.max(...[" ", "\t", "\u00a0"].map((space) => headline.lastIndexOf(space)));
  const word = headline.slice(cut + 1);
  const genre = cut > 0 ? genreNamed(word) : null;
  if (!genre) return { headline, genre: null, doubt: null };
  const rest = trimSpaces(headline.slice(0, cut));
  const gap = headline.slice(rest.length, cut + 1);
  const isCertain = gap !== " " || word !== genre || standsApart(rest);
  return isCertain ? { headline: rest, genre, doubt: null } : { headline, genre: null, doubt: genre };
}

/**
 * With a single space a badge looks like the headline's last word. It is one when the headline is complete without it:
 * the word before is a noun, a number or ends a sentence, and is no adjective of place ("Bremer Bericht").
 */
function standsApart(rest: string): boolean {
  const words = rest.split(/\s+/u);
  const previous = words.at(-1) ?? "";
  if (words.length < 2) return false;
  return /[?!.…“"]$/u.test(previous) || (/^[\p{Lu}\p{N}„"]/u.test(previous) && !previous.endsWith("er"));
}

function describeBadge(badge: Badge, line: number): Recognised[] {
  if (badge.genre) return [{ field: "Genre", value: badge.genre, line }];
  if (!badge.doubt) return [];
  return [{ field: "Genre", value: `kein Abzeichen, „${badge.doubt}“ gehört vermutlich zum Titel`, line }];
}

function reasonWithoutHeadline(last: LegacyLine | undefined): string {
  const found = last ? `Über dem Datum steht nur die Dachzeile (Zeile ${last.number})` : "Über dem Datum steht nichts";
  return `${found}, der Titel fehlt. Bitte den Titel in der Datei direkt über dem Datum ergänzen.`;
}
