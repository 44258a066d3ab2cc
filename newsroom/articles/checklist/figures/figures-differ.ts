import { renderBodyText } from "#editor/render-text.ts";
import type { CheckedArticle } from "../checked-article.ts";
import type { Found } from "../checklist.ts";
import { stemOf } from "../words.ts";
import { type Figure, readFigures } from "./read-figures.ts";

/** Any text has several of them, and each is right. */
const SPANS = new Set("Jahr Monat Woche Tag Stunde Minute Sekunde Mal Punkt".split(" ").map(stemOf));
/** „rund 300“ may stand for anything between these parts of the other number. */
const ROUGHLY = { least: 0.67, most: 1.5 } as const;
/** Two figures farther apart are seldom one and the same, mistyped. */
const MOST_APART = 10;
/** A text with more figures of one kind is a table: what follows from them nobody can tell. */
const MOST_OF_A_KIND = 100;
/** From so many digits on a headline may round without saying so. */
const ROUNDABLE_DIGITS = 4;

/**
 * A figure in headline or teaser that the text gives otherwise. Said only where the text counts the same thing, in a
 * sentence that speaks of the same matter, and the figure follows from nothing in the text: it stands nowhere in it, is no
 * sum or difference of two of its figures and no rounding. Pure.
 */
export function findDifferingFigures({ content }: CheckedArticle): readonly Found[] {
  const inText = readFigures(renderBodyText(content.body));
  const above = (["headline", "teaser"] as const).map((field) => ({ field, figures: readFigures(content[field]) }));
  const said = above.flatMap(({ figures }) => figures);
  return above.flatMap(({ field, figures }) =>
    figures.flatMap((figure) => {
      const other = findOther(figure, inText, said);
      if (other === null) return [];
      const where = field === "headline" ? "Im Titel" : "Im Vorspann";
      const message = `${where} steht „${figure.written}“, im Text „${other.written}“. Prüfen Sie, welche Zahl stimmt.`;
      return { field, message, about: `${field} ${figure.written} ${other.written}` };
    }),
  );
}

function findOther(figure: Figure, inText: readonly Figure[], said: readonly Figure[]): Figure | null {
  if (figure.unit === null || SPANS.has(figure.unit) || inText.some(({ value }) => isSame(value, figure.value)))
    return null;
  const others = inText.filter(({ unit }) => unit === figure.unit);
  const isNear = ({ value }: Figure) => Math.max(value, figure.value) <= MOST_APART * Math.min(value, figure.value);
  if (others.length > MOST_OF_A_KIND) return null;
  if (others.some((other) => isRounding(figure, other)) || followsFrom(figure.value, others)) return null;
  return (
    others
      .filter(isNear)
      .filter(({ value }) => said.every((known) => !isSame(known.value, value)))
      .map((other) => ({ other, shared: sharedWords(figure, other) }))
      .filter(({ shared }) => shared > 0)
      .toSorted((one, two) => two.shared - one.shared)[0]?.other ?? null
  );
}

function sharedWords(one: Figure, other: Figure): number {
  return [...one.context].filter((stem) => stem !== one.unit && other.context.has(stem)).length;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

function isRounding(figure: Figure, other: Figure): boolean {
  const part = other.value / figure.value;
  if ((figure.isAbout || other.isAbout) && part >= ROUGHLY.least && part <= ROUGHLY.most) return true;
  return [
    [figure, other],
    [other, figure],
  ].some(([coarse, fine]) => coarse !== undefined && fine !== undefined && isRoundedFrom(coarse.value, fine.value));
}

function isRoundedFrom(coarse: number, fine: number): boolean {
  const digits = significantDigits(coarse);
  const known = significantDigits(fine);
  if (known < ROUNDABLE_DIGITS || known <= digits) return false;
  return isSame(Number(fine.toPrecision(digits)), coarse);
}

function significantDigits(value: number): number {
  return String(value)
    .replace(/^0\.0*|\./gu, "")
    .replace(/0+$/u, "").length;
}

/** The sum of all, or sum or difference of two. */
function followsFrom(value: number, others: readonly Figure[]): boolean {
  const values = others.map((other) => other.value);
  const sum = values.reduce((total, each) => total + each, 0);
  if (values.length > 1 && isSame(sum, value)) return true;
  return values.some((one, at) =>
    values.slice(at + 1).some((other) => isSame(one + other, value) || isSame(Math.abs(one - other), value)),
  );
}
