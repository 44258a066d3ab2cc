const INITIALS = /^\p{Ll}{2,4}(?:\s*[/,;+&]\s*\p{Ll}{2,4}){0,5}$/u;

/**
 * Splits staff initials such as "(ba)", "(ba/sib)" or "(ba, sib)" off the end of a text.
 * They are lower case and stand behind a space, which tells them from "(BSI)" and "Mitarbeiter(in)".
 */
export function splitInitials(text: string): { text: string; initials: string | null } {
  const open = text.endsWith(")") ? text.lastIndexOf("(") : -1;
  const isApart = open === 0 || (open > 0 && /\s/u.test(text.charAt(open - 1)));
  const inside = text.slice(open + 1, -1).trim();
  if (!isApart || !INITIALS.test(inside)) return { text, initials: null };
  const initials = inside.split(/[/,;+&]/u).map((part) => part.trim());
  return { text: text.slice(0, open).trimEnd(), initials: initials.join("/") };
}

/** The single initials of a page, in order: one author each. */
export function eachInitials(initials: string | null): string[] {
  return initials === null ? [] : initials.split("/");
}
