/** Articles and contractions behind which the words of a name are inflected. */
const GENITIVE = new Set(["des", "eines"]);
const MALE_OR_NEUTER = new Set([...GENITIVE, "dem", "einem", "beim", "vom", "im", "zum", "am", "den", "einen"]);
const FEMALE = new Set(["der", "einer", "zur", "die", "eine"]);
const NEUTER_NOUN =
  /(?:amt|büro|bündnis|forum|gericht|gesetz|haus|institut|ministerium|museum|netz|netzwerk|portal|projekt|system|werk|zentrum)$/i;
const FEMALE_NOUN = /(?:heit|keit|ung|schaft|enz|anz|tät|ion|ik|ur|kammer|stelle|behörde|anstalt|stiftung|agentur)$/i;
/** Nouns that end like adjectives; most of them are plurals. */
const NOUN_IN_E = /(?:behörde|stelle|kasse|betriebe|werke|kreise|verbände|vereine|ämter|center|körper)n?$/i;
const DATIVE_PLURAL = /(werke|betriebe)n$/i;
const ADJECTIVE = /^(\p{L}{3,})(?:e[nrms]|e)$/u;

/** The article before a name; folded, empty where none stands. */
export type Article = string;

/**
 * The words of a name as they stand alone: „des Deutschen Vereins“ → „Deutscher Verein“. What cannot be known from the
 * article and the noun's ending stays as it is written.
 */
export function toNominative(words: readonly string[], article: Article): readonly string[] {
  const head = words.findIndex(
    (word, place) => place === words.length - 1 || !looksLikeAdjective(word, words[place + 1]),
  );
  const noun = words[head];
  if (noun === undefined) return words;
  const bare = (GENITIVE.has(article) ? withoutGenitive(noun) : noun).replace(DATIVE_PLURAL, "$1");
  const ending = adjectiveEnding(bare, article);
  return words.map((word, place) => {
    if (place === head) return bare;
    return place < head && ending !== null
      ? capitalised(word.replace(ADJECTIVE, `$1${ending}`))
      : capitalFirst(word, place);
  });
}

/** „Bundesamtes“ → „Bundesamt“, „Verbands“ → „Verband“; „Kreis“ and „Bus“ keep their s. */
export function withoutGenitive(noun: string): string {
  if (/[^aeiouäöü]es$/i.test(noun) && noun.length > 5) return noun.slice(0, -2);
  return /[^aeiousxzß]s$/i.test(noun) || /(?:rei|bau|büro)s$/i.test(noun) ? noun.slice(0, -1) : noun;
}

function looksLikeAdjective(word: string, next: string | undefined): boolean {
  return ADJECTIVE.test(word) && !NOUN_IN_E.test(word) && next !== undefined && /^\p{Lu}/u.test(next);
}

function adjectiveEnding(noun: string, article: Article): string | null {
  if (FEMALE.has(article)) return "e";
  if (MALE_OR_NEUTER.has(article)) return NEUTER_NOUN.test(noun) ? "es" : "er";
  return FEMALE_NOUN.test(noun) ? "e" : null;
}

function capitalFirst(word: string, place: number): string {
  return place === 0 ? capitalised(word) : word;
}

function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase("de") + word.slice(1);
}
