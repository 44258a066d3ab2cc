const SPELT_OUT: readonly (readonly [string, string])[] = [
  ["ae", "ä"],
  ["oe", "ö"],
  ["ue", "ü"],
];

/** A word in small letters with ae, oe, ue and ss for umlauts and ß: two spellings of one word become the same. */
export function foldWord(word: string): string {
  return SPELT_OUT.reduce((folded, [out, umlaut]) => folded.replaceAll(umlaut, out), word.toLowerCase()).replaceAll(
    "ß",
    "ss",
  );
}

/** The word as typed, with its umlauts spelt out, and with ae, oe, ue read as umlauts („Muellgebuehr“, „Müllgebühr“). */
export function spellingsOf(word: string): readonly string[] {
  const small = word.toLowerCase();
  const composed = SPELT_OUT.reduce((text, [out, umlaut]) => text.replaceAll(out, umlaut), small);
  return [...new Set([small, foldWord(word), composed])];
}

/** Endings between the parts of a German compound („Verwaltung-s-akte“), the longest first. */
const LINKS = ["es", "en", "er", "s", "n", "e", ""];
/** Endings with which a last part may be inflected or was typed. */
const ENDINGS = ["", "s", "e", "n", "en", "es"];
const SHORTEST_PART = 4;
/** From here on a word inside another one is hardly an accident („Rat“ in „Apparat“ is). */
const LONG_ENOUGH = 7;

/** What a first part may be as a word of its own: „verwaltungs“ → „verwaltung“. */
export function withoutLink(part: string): readonly string[] {
  return LINKS.filter((link) => part.endsWith(link))
    .map((link) => part.slice(0, part.length - link.length))
    .filter((word) => word.length >= 3);
}

/** The forms in which a word may stand at the beginning of a compound: „Bremse“ is „Brems-“ in „Bremsassistent“. */
export function firstPartForms(word: string): readonly string[] {
  if (word.length < SHORTEST_PART) return [];
  return word.endsWith("e") && word.length > 5 ? [word, word.slice(0, -1)] : [word];
}

/** The forms in which a word may stand at the end of a compound; none for words too short to tell. */
export function lastPartForms(word: string): readonly string[] {
  if (word.length < SHORTEST_PART) return [];
  const stripped = ["en", "n", "e", "s"]
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= 5)
    .map((ending) => word.slice(0, word.length - ending.length));
  return [...new Set([word, ...stripped].flatMap((base) => ENDINGS.map((ending) => base + ending)))];
}

/**
 * The words of which one has to be known for `candidate` to be a compound with `part` at one of its ends; an empty list
 * means that it is none, null that `part` is long enough to be believed.
 */
export function proofsOf(candidate: string, part: string): readonly string[] | null {
  const proofs = [
    ...(candidate.startsWith(part) ? remaindersOf(candidate.slice(part.length)) : []),
    ...(candidate.endsWith(part) ? withoutLink(candidate.slice(0, -part.length)) : []),
  ];
  return proofs.length > 0 && part.length >= LONG_ENOUGH ? null : proofs;
}

function remaindersOf(rest: string): readonly string[] {
  return LINKS.filter((link) => rest.startsWith(link))
    .map((link) => rest.slice(link.length))
    .filter((word) => word.length >= SHORTEST_PART);
}

/** All ways to cut a word into two: the words that the first part may be, and the second. */
export function cutsOf(word: string): readonly { readonly firsts: readonly string[]; readonly last: string }[] {
  const cuts = [];
  for (let place = SHORTEST_PART; place <= word.length - SHORTEST_PART; place += 1) {
    cuts.push({ firsts: withoutLink(word.slice(0, place)), last: word.slice(place) });
  }
  return cuts;
}
