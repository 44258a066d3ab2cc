import hyphenation from "hyphen/de-1996/index.js";

const SOFT_HYPHEN = "\u00ad";
/** Shorter words are not worth a division. */
const SHORTEST = 5;

const known = new Map<string, readonly number[]>();

/** Where a German word of letters alone may be divided (orthography of 1996), as indexes into it. */
export function hyphenateGerman(word: string): readonly number[] {
  if (word.length < SHORTEST) return [];
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  const places: number[] = [];
  let at = 0;
  for (const part of hyphenation.hyphenateSync(word).split(SOFT_HYPHEN).slice(0, -1)) {
    at += part.length;
    places.push(at);
  }
  known.set(word, places);
  return places;
}
