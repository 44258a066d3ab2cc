/** Widths of a font's signs and how far pairs of them move together, in units of the em. */
export type ColumnFont = {
  readonly unitsPerEm: number;
  readonly widths: Readonly<Record<string, number>>;
  readonly kerning: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

const SOFT_HYPHEN = "\u00ad";
const NARROW_SPACES = new Set(["\u202f", "\u2009"]);

/** How wide one line of text is set, in units of the em. A soft hyphen has no width, a narrow space half a space's. */
export function widthOf(font: ColumnFont, text: string): number {
  let width = 0;
  let previous = "";
  for (const sign of text) {
    if (sign === SOFT_HYPHEN) continue;
    width += signWidth(font, sign) + (font.kerning[previous]?.[sign] ?? 0);
    previous = sign;
  }
  return width;
}

function signWidth(font: ColumnFont, sign: string): number {
  const known = font.widths[sign];
  if (known !== undefined) return known;
  if (NARROW_SPACES.has(sign)) return (font.widths[" "] ?? 0) / 2;
  if (/^\p{M}$/u.test(sign)) return 0;
  return font.widths["0"] ?? font.unitsPerEm / 2;
}
