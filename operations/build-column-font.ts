import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import * as fontkit from "fontkit";
import type { ColumnFont } from "#editor/print-column/column-font.ts";

const require = createRequire(import.meta.url);

/** Where the table lies; it changes only with the font. */
export const COLUMN_FONT_FILE = path.join(import.meta.dirname, "../editor/print-column/column-font.json");

/** What German text is made of; a sign that is missing here is taken as wide as a digit. */
const GLYPHS = `${ascii()}\u00a0§ÄÖÜßàáäåæçèéêëíîïñóôöøúûü«»–—‘’‚“”„…€°·•×`;

/**
 * Widths and kerning of the font that articles are printed in, measured pair by pair as it sets them, ligatures and
 * kerning on. In units of the em.
 */
export function measureColumnFont(): ColumnFont {
  const file = readFileSync(require.resolve("@fontsource/newsreader/files/newsreader-latin-400-normal.woff2"));
  const font = fontkit.create(file);
  if (!("layout" in font)) throw new Error("The font's file is a collection of fonts.");
  const widthOf = (text: string) => font.layout(text).advanceWidth;
  const glyphs = [...GLYPHS].filter((glyph) => font.hasGlyphForCodePoint(glyph.codePointAt(0) ?? 0));
  const widths = new Map(glyphs.map((glyph) => [glyph, widthOf(glyph)]));
  const kerning = glyphs.flatMap((left) => {
    const pairs = glyphs.flatMap((right) => {
      const kern = widthOf(left + right) - (widths.get(left) ?? 0) - (widths.get(right) ?? 0);
      return kern === 0 ? [] : [[right, kern] as const];
    });
    return pairs.length === 0 ? [] : [[left, Object.fromEntries(pairs)] as const];
  });
  return { unitsPerEm: font.unitsPerEm, widths: Object.fromEntries(widths), kerning: Object.fromEntries(kerning) };
}

function ascii(): string {
  return String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, place) => 0x20 + place));
}

if (import.meta.main) writeFileSync(COLUMN_FONT_FILE, `${JSON.stringify(measureColumnFont())}\n`);
