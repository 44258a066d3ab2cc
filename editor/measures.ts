export type TextMeasures = {
  readonly characters: number;
  readonly charactersWithoutSpaces: number;
  readonly words: number;
};

/**
 * Silent readers of German trade texts: between 179 words per minute read aloud (IReST, Trauzettel-Klosinski and
 * Dietz 2012) and 238 read silently in English non-fiction (Brysbaert 2019), whose words are shorter.
 */
const WORDS_PER_MINUTE = 220;

/** Signs that nobody sees: soft hyphen, zero width space, word joiner, byte order mark. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;

const graphemes = new Intl.Segmenter("de", { granularity: "grapheme" });

/**
 * Counts as newsrooms do: characters as people see them (an emoji or a combined letter is one; paragraph ends and soft
 * hyphens are none), and words as they are set off by spaces, so that „E-Government-Kongress“ is one word and a dash is
 * none. „z. B.“ is two words, whatever its space.
 */
export function measureText(text: string): TextMeasures {
  const seen = text.replace(UNSEEN, "");
  let characters = 0;
  let charactersWithoutSpaces = 0;
  for (const { segment } of graphemes.segment(seen)) {
    if (/^[\r\n]+$/.test(segment)) continue;
    characters += 1;
    if (!/^\s/.test(segment)) charactersWithoutSpaces += 1;
  }
  const words = seen.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return { characters, charactersWithoutSpaces, words };
}

/** Whole minutes that reading takes, rounded up; 0 for a text without words. */
export function readingMinutes(words: number): number {
  return Math.ceil(words / WORDS_PER_MINUTE);
}

/** How long a text shall be: characters with spaces, or lines of the print column. */
export type LengthTarget = { readonly unit: "characters" | "lines"; readonly length: number };

/** How far a text is over its target (positive) or under it (negative), in the target's unit. */
export function distanceFrom({ unit, length }: LengthTarget, measured: Readonly<Record<LengthTarget["unit"], number>>) {
  return measured[unit] - length;
}
