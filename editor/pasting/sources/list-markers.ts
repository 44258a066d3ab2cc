const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const NUMBERED = /^\(?(?:\d+\.)*(\d{1,4}|[a-z]|[ivxlcdm]{1,7})[.)]?$/i;

function romanNumber(word: string): number {
  const values = [...word].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function letterNumber(letter: string): number {
  return letter.charCodeAt(0) - "a".charCodeAt(0) + 1;
}

/** „c“ is a third or a hundredth: what goes on from the number before is right. */
function numberOf(word: string, before: number | null): number {
  if (/^\d+$/.test(word)) return Number(word);
  const letter = word.length === 1 ? letterNumber(word) : null;
  if (!/^[ivxlcdm]+$/.test(word)) return letter ?? 1;
  const roman = romanNumber(word);
  const expected = (before ?? 0) + 1;
  if (letter === null || roman === expected) return roman;
  return letter === expected || word !== "i" ? letter : roman;
}

/**
 * The number that a list's marker says („3.“, „2.1.“, „c)“, „iv.“), or null for a bullet. A lone „o“ without a point is
 * the second level's bullet of office programs.
 *
 * @param before the number of the item before, or null; it decides between letters and Roman numerals
 */
export function readMarker(marker: string, before: number | null): number | null {
  const word = marker.trim();
  if (word === "" || /^[a-z]$/i.test(word)) return null;
  const numbered = NUMBERED.exec(word)?.[1];
  return numbered === undefined ? null : numberOf(numbered.toLowerCase(), before);
}
