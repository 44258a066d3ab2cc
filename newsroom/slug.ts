const SPELLED_OUT: Record<string, string> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  ø: "oe",
  å: "aa",
  œ: "oe",
  ł: "l",
  đ: "d",
};
const MAX_SLUG_LENGTH = 80;

/**
 * The readable part of an address: "Erster E-Government-Kongress" becomes "erster-e-government-kongress". Umlauts are
 * spelled out as German readers type them; what has no Latin letter or digit left becomes `fallback`.
 */
export function slugify(text: string, fallback: string): string {
  // Composed first: macOS hands over ü in two characters.
  const spelled = text
    .normalize("NFC")
    .toLowerCase()
    // A soft hyphen divides no word, a narrow space between digits no number.
    .replace(/\u00ad|(?<=\d)\u202f(?=\d)/g, "")
    .replace(/[äöüßæøåœłđ]/g, (letter) => SPELLED_OUT[letter] ?? letter);
  const plain = spelled.normalize("NFKD").replace(/\p{M}/gu, "");
  const words = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return cut(words) || fallback;
}

/** Cuts at a word's end where one is near. */
function cut(slug: string): string {
  if (slug.length <= MAX_SLUG_LENGTH) return slug;
  const short = slug.slice(0, MAX_SLUG_LENGTH);
  const lastWord = short.lastIndexOf("-");
  return lastWord > MAX_SLUG_LENGTH / 2 ? short.slice(0, lastWord) : short.replace(/-+$/, "");
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const candidate = `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
