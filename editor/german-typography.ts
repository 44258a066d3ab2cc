/**
 * German typography while typing (Duden, „Typographie“: „…“ and ‚…‘ as quotes, ’ as apostrophe, – with spaces as dash).
 */

/** What a typed character becomes: `replace` characters before the cursor, the typed one included, give way to `by`. */
export type Substitution = { readonly replace: number; readonly by: string };

const BEFORE_OPENING = /(?:^|[\s([{»›/])$/u;
const DASH = /[–—-]$/u;
const WORD = /[\p{L}\p{N}]$/u;
/** Addresses are typed as they are. */
const IN_ADDRESS = /(?:^|\s)\S*(?::\/\/|www\.|@)\S*$/iu;

function hasOpen(before: string, opening: string, closing: string): boolean {
  return before.lastIndexOf(opening) > before.lastIndexOf(closing);
}

function doubleQuote(before: string): string {
  // Behind a dash a quote begins, unless one is waiting to be closed: „Ich wollte nur –“
  const begins =
    BEFORE_OPENING.test(before) || before.endsWith("‚") || (DASH.test(before) && !hasOpen(before, "„", "“"));
  return begins ? "„" : "“";
}

function singleQuote(before: string): string {
  const isOpen = hasOpen(before, "‚", "‘");
  if (BEFORE_OPENING.test(before) || before.endsWith("„") || (DASH.test(before) && !isOpen)) return "‚";
  return !isOpen && WORD.test(before) ? "’" : "‘";
}

function substituteInAddress(before: string, typed: string): Substitution | null {
  return typed === '"' && hasOpen(before, "„", "“") ? { replace: 1, by: "“" } : null;
}

/** A letter right behind ‘ shows that it was an apostrophe: ‚Wie geht’s‘. */
function apostropheInWord(before: string, typed: string): Substitution | null {
  return /\p{L}‘$/u.test(before) && /^\p{L}$/u.test(typed) ? { replace: 2, by: `’${typed}` } : null;
}

/**
 * The substitution for one typed character, or null when it stays. `before` is the text of the same paragraph in
 * front of the cursor, without the typed character.
 */
export function substituteTyped(before: string, typed: string): Substitution | null {
  if (IN_ADDRESS.test(before)) return substituteInAddress(before, typed);
  switch (typed) {
    case '"':
      return { replace: 1, by: doubleQuote(before) };
    case "'":
      return { replace: 1, by: singleQuote(before) };
    case ".":
      return before.endsWith("..") ? { replace: 3, by: "…" } : null;
    case " ":
      return /\S -$/u.test(before) ? { replace: 2, by: "– " } : null;
    default:
      return apostropheInWord(before, typed);
  }
}
