import { portalDatabase } from "../portal-database.ts";
import { editDistance } from "./edit-distance.ts";
import { cutsOf, firstPartForms, foldWord, lastPartForms, proofsOf, spellingsOf } from "./word-forms.ts";

/** Compounds that one word is widened by, those in most pieces first. */
const MAX_COMPOUNDS = 60;
const MAX_CANDIDATES = 400;
/** Behind every character, in the order of bytes that the columns have. */
const BEHIND_ALL = "\u{10ffff}";

/** What published words are looked for: those that begin with one of the first or end with one of the second. */
type Edges = { readonly starts: readonly string[]; readonly ends: readonly string[] };
type Candidate = { readonly word: string; readonly proofs: readonly string[] | null };
type KnownWords = ReadonlyMap<string, number>;

/** Published words that are akin to one that was typed. */
export type Kin = {
  /** Compounds of which it is the first or the last part: „Digitalisierung“ → „verwaltungsdigitalisierung“. */
  readonly compounds: readonly string[];
  /** The two words that it is made of, if both are published: „Verwaltungsakte“ → „verwaltung“, „akte“. */
  readonly parts: readonly [string, string] | null;
};

/** Which of these words stand in pieces that readers see. */
export async function knownWords(words: readonly string[]): Promise<KnownWords> {
  const rows = await portalDatabase().portalSearchWord.findMany({
    where: { word: { in: [...new Set(words)] } },
    select: { word: true, pieces: true },
  });
  return new Map(rows.map(({ word, pieces }) => [word, pieces]));
}

/** The kin of each of these words. Two questions for all of them, however many they are: strangers choose their number. */
export async function findKin(typed: readonly string[]): Promise<ReadonlyMap<string, Kin>> {
  const words = [...new Set(typed)];
  const near = await wordsBetween(words.map(edgesOf));
  const asked = words.map((word, place) => ({
    word,
    candidates: candidatesOf(word, near[place] ?? []),
    cuts: spellingsOf(word).flatMap(cutsOf),
  }));
  const known = await knownWords(
    asked.flatMap(({ candidates, cuts }) => [
      ...candidates.flatMap(({ proofs }) => proofs ?? []),
      ...cuts.flatMap(({ firsts, last }) => [...firsts, last]),
    ]),
  );
  return new Map(
    asked.map(({ word, candidates, cuts }) => [
      word,
      { compounds: believed(candidates, known), parts: strongest(cuts, known) },
    ]),
  );
}

function edgesOf(typed: string): Edges {
  const spellings = spellingsOf(typed);
  return { starts: spellings.flatMap(firstPartForms), ends: spellings.flatMap(lastPartForms) };
}

function candidatesOf(typed: string, near: readonly string[]): readonly Candidate[] {
  const { starts, ends } = edgesOf(typed);
  return near.map((word) => ({ word, proofs: proofsFor(word, starts, ends) }));
}

function proofsFor(word: string, starts: readonly string[], ends: readonly string[]): readonly string[] | null {
  const parts = [...new Set([...starts, ...ends])].filter((part) => word.startsWith(part) || word.endsWith(part));
  const all = parts.map((part) => proofsOf(word, part));
  return all.includes(null) ? null : all.flatMap((proofs) => proofs ?? []);
}

function believed(candidates: readonly Candidate[], known: KnownWords): readonly string[] {
  return candidates
    .filter(({ proofs }) => proofs === null || proofs.some((proof) => known.has(proof)))
    .map(({ word }) => word)
    .slice(0, MAX_COMPOUNDS);
}

/** The cut of which the rarer part stands in most pieces. */
function strongest(cuts: ReturnType<typeof cutsOf>, known: KnownWords): Kin["parts"] {
  const found = cuts.flatMap(({ firsts, last }) => firsts.map((first): [string, string] => [first, last]));
  const pieces = (word: string) => known.get(word) ?? 0;
  const strength = ([first, last]: readonly [string, string]) => Math.min(pieces(first), pieces(last));
  const [best] = found.toSorted((one, other) => strength(other) - strength(one));
  return best === undefined || strength(best) === 0 ? null : best;
}

/** For each of these edges the published words that have one of them, frequent ones first. */
async function wordsBetween(edges: readonly Edges[]): Promise<readonly (readonly string[])[]> {
  const pick = (side: keyof Edges) => ({
    places: edges.flatMap((one, place) => one[side].map(() => place)),
    texts: edges.flatMap((one) => one[side]),
  });
  const [starts, ends] = [pick("starts"), pick("ends")];
  if (starts.texts.length + ends.texts.length === 0) return edges.map(() => []);
  const rows = await portalDatabase().$queryRaw<{ place: number; words: string[] }[]>`
    SELECT place, array_agg(word ORDER BY pieces DESC, word) AS words FROM (
      SELECT *, row_number() OVER (PARTITION BY place ORDER BY pieces DESC, word) AS rank FROM (
        SELECT place, found.word, found.pieces FROM unnest(${starts.places}::int[], ${starts.texts}::text[]) AS given (place, start)
        JOIN portal.search_word AS found ON found.word >= start AND found.word < (start || ${BEHIND_ALL})
        UNION
        SELECT place, found.word, found.pieces FROM unnest(${ends.places}::int[], ${ends.texts}::text[]) AS given (place, ending)
        JOIN portal.search_word AS found
          ON found.reversed >= reverse(ending) AND found.reversed < (reverse(ending) || ${BEHIND_ALL})
      ) AS near) AS ranked
    WHERE rank <= ${MAX_CANDIDATES} GROUP BY place`;
  const words = new Map(rows.map((row) => [row.place, row.words]));
  return edges.map((_edges, place) => words.get(place) ?? []);
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
  const near = ((await wordsBetween([{ starts, ends }]))[0] ?? [])
    .filter((word) => Math.abs(foldWord(word).length - folded.length) <= limit)
    .map((word) => ({ word, distance: editDistance(foldWord(word), folded) }))
    .filter(({ distance }) => distance > 0 && distance <= limit)
    // Stable: among equally near words the one in most pieces stays first.
    .toSorted((one, other) => one.distance - other.distance);
  return near[0]?.word ?? null;
}
