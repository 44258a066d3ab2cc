const ADJECTIVE = ["e", "em", "en", "er", "es"] as const;

/** The first rule that fits decides; from the commonest declensions of nouns (Duden, „Deklination der Substantive“). */
const NOUN_ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Lu}$/u, ["s"]],
  [/(?:ung|heit|keit|schaft|ion|tät|ik|ur)$/u, ["en"]],
  [/in$/u, ["nen", "s"]],
  [/nis$/u, ["se", "sen", "ses"]],
  [/[sßxz]$/u, ["e", "en", "es"]],
  [/e$/u, ["n", "ns", "s"]],
  [/(?:en|chen|lein)$/u, ["s"]],
  [/e[lr]$/u, ["n", "s"]],
  [/[aiouy]$/u, ["s"]],
];
const OTHER_NOUN = ["e", "en", "es", "s"] as const;

/**
 * The endings that a form may take in German: genitive and plural of a noun, the cases of an adjective. The last word
 * decides. Plurals with another vowel („Ämter“) are forms of their own and are listed as such.
 */
export function endingsOf(form: string): readonly string[] {
  const word = /[\p{L}\p{M}]+$/u.exec(form)?.[0];
  if (word === undefined) return [];
  if (/^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(form)) return ADJECTIVE;
  return NOUN_ENDINGS.find(([pattern]) => pattern.test(word))?.[1] ?? OTHER_NOUN;
}

/** As a sentence begins. */
export function capitalised(form: string): string {
  return form.charAt(0).toLocaleUpperCase("de") + form.slice(1);
}
