/** „Bundes- und Landesebene“: the hyphen stands for a word that is still to come. */
const SUSPENDED = /^(?:und|oder|bzw\.|sowie|wie|noch|als|bis|statt|samt|nebst|beziehungsweise)(?=\s|$)/;
/** „KI-basiert“, „5G-fähig“, „20-jährig“, „E-mail“: behind these a hyphen is written, not set. */
const KEEPS_HYPHEN = /(?:^|[\s(„‚/-])(?:\p{Lu}{2,}\d*|\p{L}|[\d.,]*\d\p{Lu}?)-$/u;
/** „Open-Source-basiert“: second parts that are hung on compounds with hyphens. */
const HUNG_ON = /^(?:basiert|gestützt|orientiert|fähig|konform|weit|übergreifend|unabhängig|spezifisch|ähnlich|frei)/;
const ADDRESS = /(?:https?:\/\/|www\.)\S*$/i;
const HYPHEN_AT_END = /\p{L}[-\u2010]$|\d[-\u2010]$/u;

function joinHyphenated(before: string, after: string): string {
  const word = before.slice(0, -1);
  if (SUSPENDED.test(after)) return `${word}- ${after}`;
  const isCompound = /\S-\S*-$/.test(before) && HUNG_ON.test(after);
  // „Bund-Länder-“ before „Arbeitsgruppe“: a capital says that the hyphen belongs to the word.
  const isSet = /^\p{Ll}/u.test(after) && !isCompound && !KEEPS_HYPHEN.test(`${word}-`);
  return isSet ? word + after : `${word}-${after}`;
}

/**
 * Two lines of one paragraph as one: a word divided at the end of the line is whole again, a hyphen that belongs to the
 * word stays. Both lines are trimmed.
 */
export function joinLines(before: string, after: string): string {
  if (before === "" || after === "") return before + after;
  if (before.endsWith("\u00ad")) return before.slice(0, -1) + after;
  // Addresses are broken at their own hyphens and slashes.
  if (ADDRESS.test(before)) return /[-/]$/.test(before) ? before + after : `${before} ${after}`;
  return HYPHEN_AT_END.test(before) ? joinHyphenated(before, after) : `${before} ${after}`;
}
