/**
 * Folds text so that ä, ae and a find each other alike: lower case, umlauts spelled out, other accents dropped.
 * Both what is searched and what is typed pass through here.
 */
export function foldForSearch(text: string): string {
  return (
    text
      // Composed first: macOS hands over ü in two characters.
      .normalize("NFC")
      .replaceAll("\u00ad", "")
      .toLowerCase()
      .replace(/ä/g, "ae")
      .replace(/ö/g, "oe")
      .replace(/ü/g, "ue")
      .replace(/ß/g, "ss")
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/\s+/g, " ")
      .trim()
  );
}
