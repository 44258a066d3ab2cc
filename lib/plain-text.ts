const FINE_SPACES = /[\u00a0\u2007\u2009\u202f]/g;

/**
 * The text as people type it into a search: without soft hyphens, with plain spaces in place of no-break and
 * narrow ones.
 */
export function plainText(text: string): string {
  return text.replaceAll("\u00ad", "").replace(FINE_SPACES, " ");
}

/** 400000 as „400 000“, the other way in which the same number may be written; null when it is not grouped. */
export function groupedDigits(word: string): string | null {
  return /^\d{5,12}$/.test(word) ? word.replace(/\B(?=(?:\d{3})+$)/g, " ") : null;
}
