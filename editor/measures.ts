export type TextMeasures = {
  readonly characters: number;
  readonly charactersWithoutSpaces: number;
  readonly words: number;
};

const graphemes = new Intl.Segmenter("de", { granularity: "grapheme" });

/**
 * Counts as newsrooms do: characters as people see them (an emoji or a combined letter is one; paragraph ends are
 * none), and words as they are set off by spaces, so that „E-Government-Kongress“ is one word and a dash is none.
 */
export function measureText(text: string): TextMeasures {
  let characters = 0;
  let charactersWithoutSpaces = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (/^[\r\n]+$/.test(segment)) continue;
    characters += 1;
    if (!/^\s/.test(segment)) charactersWithoutSpaces += 1;
  }
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return { characters, charactersWithoutSpaces, words };
}
