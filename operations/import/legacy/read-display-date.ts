import type { LegacyLine } from "./legacy-lines.ts";
import { trimSpaces } from "./legacy-lines.ts";
import { isRelatedHeading, isToolsStart } from "./legacy-markers.ts";

const DATE_IN_BRACKETS = /^\[\s{0,9}(\d{1,2})\s{0,9}\.\s{0,9}(\d{1,2})\s{0,9}\.\s{0,9}(\d{4})\s{0,9}\]/u;
const ALMOST_A_DATE = /^\[(?=[^\]]{0,40}\d)([^\]]{1,40})\]/u;
const EARLIEST_YEAR = 1900;

export type DatedLine =
  | { ok: true; index: number; date: string; written: string; rest: string }
  | { ok: false; reason: string };

/**
 * Finds the line "[9.11.2018] …" that opens the article, the fixed point from which all other parts are found.
 * `rest` is the text behind the bracket. Dates that the calendar does not have are refused, never rolled over.
 */
export function findDatedLine(lines: LegacyLine[]): DatedLine {
  const end = lines.findIndex((line) => isRelatedHeading(line) || isToolsStart(line));
  const article = end === -1 ? lines : lines.slice(0, end);
  const index = article.findIndex((line) => DATE_IN_BRACKETS.test(line.text));
  const line = article[index];
  return line ? readDatedLine(line, index) : { ok: false, reason: reasonWithoutDate(article, end !== -1) };
}

function readDatedLine(line: LegacyLine, index: number): DatedLine {
  const [bracket = "", day, month, year] = DATE_IN_BRACKETS.exec(line.text) ?? [];
  const written = `${Number(day)}.${Number(month)}.${year}`;
  const date = calendarDate(Number(year), Number(month), Number(day));
  if (date === null) {
    const reason = `Zeile ${line.number}: Das Datum [${written}] gibt es nicht. Bitte das sichtbare Datum in der Datei berichtigen, zum Beispiel [9.11.2018].`;
    return { ok: false, reason };
  }
  return { ok: true, index, date, written, rest: trimSpaces(line.text.slice(bracket.length)) };
}

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame && year >= EARLIEST_YEAR ? date.toISOString().slice(0, 10) : null;
}

function reasonWithoutDate(article: LegacyLine[], hasSurroundings: boolean): string {
  const almost = article.find((line) => ALMOST_A_DATE.test(line.text));
  if (almost) {
    const written = ALMOST_A_DATE.exec(almost.text)?.[1] ?? "";
    return `Zeile ${almost.number}: Das Datum [${written}] ist nicht lesbar. Bitte als Tag.Monat.Jahr mit vier Ziffern für das Jahr schreiben, zum Beispiel [9.11.2018].`;
  }
  const where = hasSurroundings ? "Über „Druckversion“ und „Weitere Meldungen“" : "In der Datei";
  return `${where} fehlt das sichtbare Datum in eckigen Klammern. Bitte die vollständige Artikelseite als Text speichern oder vor dem Vorspann ein Datum wie [9.11.2018] ergänzen.`;
}
