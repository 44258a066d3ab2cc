const ENDINGS = ["innen", "ern", "en", "er", "es", "em", "e", "n", "s"] as const;
const LEAST_STEM = 4;
/** Longer runs of letters are no words; nobody has to wait for what is made of them. */
export const LONGEST_WORD = 60;

/** A German word without case, umlauts and its usual endings: „Gästen“ and „Gast“ are the same. Coarse on purpose. */
export function stemOf(word: string): string {
  if (word.length > LONGEST_WORD) return word;
  const folded = word
    .normalize("NFC")
    .replace(/\u00ad/g, "")
    .toLocaleLowerCase("de")
    .replace(/ä/g, "a")
    .replace(/ö/g, "o")
    .replace(/ü/g, "u")
    .replace(/ß/g, "ss");
  return withoutEndings(folded);
}

/** One after the other, so that „Kongresses“ and „Kongress“ end up the same. */
function withoutEndings(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= LEAST_STEM);
  return ending === undefined ? word : withoutEndings(word.slice(0, -ending.length));
}

const END_OF_SENTENCE =
  /\n+|(?<=[^\d\s][.!?][“"»]?)(?<!(?<!\p{L})(?:Mio|Mrd|Tsd|Dr|Prof|Nr|Abs|Art|St|ca|bzw|etc|Bd|Hr|Fr)\.)\s+(?=[„»"\p{Lu}\d])/u;

/** Sentences as far as they matter here: not after „12.“, so that a date stays whole. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(END_OF_SENTENCE).filter((sentence) => sentence.trim() !== "");
}

/** How many letters have to be changed, added or left out, at most `most`; `most + 1` for anything farther. */
export function distance(one: string, other: string, most: number): number {
  const longest = Math.max(one.length, other.length);
  if (longest > LONGEST_WORD || Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [index, against] of [...other].entries()) {
      const changed = (row[index] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[other.length] ?? 0, most + 1);
}
