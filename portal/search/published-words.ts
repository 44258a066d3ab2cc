import { portalDatabase } from "../portal-database.ts";
import { editDistance } from "./edit-distance.ts";
import { cutsOf, firstPartForms, foldWord, lastPartForms, proofsOf, spellingsOf } from "./word-forms.ts";

/** Compounds that one word is widened by, those in most pieces first. */
const MAX_COMPOUNDS = 60;
const MAX_CANDIDATES = 400;
/** Behind every character, in the order of bytes that the columns have. */
const BEHIND_ALL = "\u{10ffff}";

type WordRow = { word: string };

/** Which of these words stand in pieces that readers see. */
export async function knownWords(words: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await portalDatabase().portalSearchWord.findMany({
    where: { word: { in: [...new Set(words)] } },
    select: { word: true, pieces: true },
  });
  return new Map(rows.map(({ word, pieces }) => [word, pieces]));
}

/** Published compounds of which the word is the first or the last part: „Digitalisierung“ → „verwaltungsdigitalisierung“. */
export async function compoundsWith(typed: string): Promise<readonly string[]> {
  const spellings = spellingsOf(typed);
  const starts = spellings.flatMap(firstPartForms);
  const ends = spellings.flatMap(lastPartForms);
  if (starts.length === 0) return [];
  const candidates = (await wordsBetween(starts, ends)).map((word) => ({
    word,
    proofs: proofsFor(word, starts, ends),
  }));
  const known = await knownWords(candidates.flatMap(({ proofs }) => proofs ?? []));
  return candidates
    .filter(({ proofs }) => proofs === null || proofs.some((proof) => known.has(proof)))
    .map(({ word }) => word)
    .slice(0, MAX_COMPOUNDS);
}

function proofsFor(word: string, starts: readonly string[], ends: readonly string[]): readonly string[] | null {
  const parts = [...new Set([...starts, ...ends])].filter((part) => word.startsWith(part) || word.endsWith(part));
  const all = parts.map((part) => proofsOf(word, part));
  return all.includes(null) ? null : all.flatMap((proofs) => proofs ?? []);
}

/** Published words that begin with one of the first or end with one of the second, frequent ones first. */
async function wordsBetween(starts: readonly string[], ends: readonly string[]): Promise<readonly string[]> {
  const rows = await portalDatabase().$queryRaw<WordRow[]>`
    SELECT word FROM (
      SELECT found.word, found.pieces FROM unnest(${[...starts]}::text[]) AS start
      JOIN portal.search_word AS found ON found.word >= start AND found.word < (start || ${BEHIND_ALL})
      UNION
      SELECT found.word, found.pieces FROM unnest(${[...ends]}::text[]) AS ending
      JOIN portal.search_word AS found
        ON found.reversed >= reverse(ending) AND found.reversed < (reverse(ending) || ${BEHIND_ALL})
    ) AS near ORDER BY pieces DESC, word LIMIT ${MAX_CANDIDATES}`;
  return rows.map(({ word }) => word);
}

/** The two words that a compound is made of, if both are published ones: „Verwaltungsakte“ → „verwaltung“, „akte“. */
export async function partsOf(typed: string): Promise<readonly [string, string] | null> {
  const cuts = spellingsOf(typed).flatMap(cutsOf);
  const known = await knownWords(cuts.flatMap(({ firsts, last }) => [...firsts, last]));
  const found = cuts.flatMap(({ firsts, last }) => firsts.map((first): [string, string] => [first, last]));
  const pieces = (word: string) => known.get(word) ?? 0;
  const strength = ([first, last]: readonly [string, string]) => Math.min(pieces(first), pieces(last));
  const [best] = found.toSorted((one, other) => strength(other) - strength(one));
  return best === undefined || strength(best) === 0 ? null : best;
}

/**
 * The published word that was probably meant by a mistyped one, or null. One typing error leaves the first or the second
 * half of a word as it is, so candidates share a half: found by index, compared here.
 */
export async function nearestWord(typed: string): Promise<string | null> {
  const folded = foldWord(typed);
  if (folded.length < 4) return null;
  const spellings = spellingsOf(typed);
  const starts = spellings.map((word) => word.slice(0, Math.floor(word.length / 2)));
  const ends = spellings.map((word) => word.slice(Math.ceil(word.length / 2)));
  const limit = folded.length < 8 ? 1 : 2;
  const near = (await wordsBetween(starts, ends))
    .filter((word) => Math.abs(foldWord(word).length - folded.length) <= limit)
    .map((word) => ({ word, distance: editDistance(foldWord(word), folded) }))
    .filter(({ distance }) => distance > 0 && distance <= limit)
    // Stable: among equally near words the one in most pieces stays first.
    .toSorted((one, other) => one.distance - other.distance);
  return near[0]?.word ?? null;
}
