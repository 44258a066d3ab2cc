import { newsroomDatabase, type Transaction } from "../../newsroom-database.ts";
import { findKeywordsById, type KeywordListEntry } from "../keyword-queries.ts";

/** Why two keywords may be one. */
export const LIKENESSES = ["spelling", "alias", "inflection", "typing", "acronym"] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Two keywords that may be one; `one` is the one with more articles. */
export type LikePair = {
  readonly one: KeywordListEntry;
  readonly other: KeywordListEntry;
  readonly likenesses: readonly Likeness[];
};

/** The first entries of a list, and how many there are in all. */
export type HealthList<Entry> = { readonly entries: readonly Entry[]; readonly total: number };

/** Entries of one list: what is mended leaves it and makes room. */
export const HEALTH_LIST_LENGTH = 50;

const TIMEOUT_MS = 60_000;

/**
 * Pairs of keywords that look alike and that nobody has told apart: the same but for hyphens, spaces and umlauts; one's
 * alias or acronym is another's name; inflected forms of the same words; one letter more, less, other or swapped, as
 * names without each of their letters show (symmetric deletes, Garbe 2012); the same acronym. Found by equal keys, in one
 * pass over the vocabulary, never by comparing each with each. The surest likeness first, and with equal ones the newest
 * keyword: whoever made it still knows why.
 */
export async function listLikePairs(): Promise<HealthList<LikePair>> {
  const rows = await newsroomDatabase().$transaction(readLikePairs, { timeout: TIMEOUT_MS });
  const keywords = await findKeywordsById(rows.flatMap(({ one_id, other_id }) => [one_id, other_id]));
  return {
    total: Number(rows[0]?.total ?? 0),
    entries: rows.flatMap(({ one_id, other_id, likenesses }) => {
      const pair = [keywords.get(one_id), keywords.get(other_id)].filter((keyword) => keyword !== undefined);
      const [one, other] = pair.toSorted((left, right) => right.useCount - left.useCount);
      const named = likenesses.flatMap((number) => LIKENESSES[Number(number) - 1] ?? []);
      return one === undefined || other === undefined ? [] : [{ one, other, likenesses: named }];
    }),
  };
}

type PairRow = {
  readonly one_id: number;
  readonly other_id: number;
  readonly likenesses: string[];
  readonly total: bigint;
};

async function readLikePairs(transaction: Transaction): Promise<readonly PairRow[]> {
  // PostgreSQL cannot know how few keys are equal and would compare each with each.
  await transaction.$executeRaw`SET LOCAL enable_nestloop = off`;
  await transaction.$executeRaw`SET LOCAL work_mem = '32MB'`;
  return transaction.$queryRaw<PairRow[]>`
    WITH spelling AS MATERIALIZED (
      SELECT keyword.id, part.place, part.written, regexp_replace(part.written, '[^[:alnum:]]+', '', 'g') AS key
      FROM newsroom.keyword, unnest(string_to_array(folded, E'\n')) WITH ORDINALITY AS part (written, place)
      WHERE part.written <> ''
    ), stem AS MATERIALIZED (
      -- The stemmer leaves Ministerium, Zentrums and Firma as they are: they get the ending of their plural first.
      SELECT id, array_to_string(tsvector_to_array(to_tsvector('german',
        regexp_replace(name, '(?:(?<!a|[^a]t)um|a)s?\\M', 'en', 'gi'))), ' ') AS key
      FROM newsroom.keyword
    ), name AS MATERIALIZED (
      -- Numbers, Roman ones too, and single letters: „Phase 1“ and „Phase 2“, „SGB VII“ and „SGB VIII“ are two things.
      SELECT id, key, array(SELECT regexp_matches(written, '\\d+|\\m(?:[a-z]|[ivx]+)\\M', 'g'))::text AS numbers
      FROM spelling WHERE place = 1 AND length(key) BETWEEN 6 AND 100
    ), shortened AS MATERIALIZED (
      -- The name without its letter at this place, and behind the last one as it is; by hash first, for there are many.
      SELECT id, key AS whole, numbers, letter, hashtext(left(key, letter - 1) || substr(key, letter + 1)) AS hash
      FROM name, generate_series(1, length(key) + 1) AS letter
    ), repeated AS MATERIALIZED (
      -- Nearly every hash occurs once; only the others are compared.
      SELECT shortened.* FROM shortened
      JOIN (SELECT hash FROM shortened GROUP BY hash HAVING min(id) < max(id)) AS twice ON twice.hash = shortened.hash
    ), pair AS (
      SELECT one.id AS one_id, other.id AS other_id,
        CASE WHEN one.place = 1 AND other.place = 1 THEN 1 WHEN one.place = 2 AND other.place = 2 THEN 5 ELSE 2 END AS likeness
      FROM spelling AS one JOIN spelling AS other ON one.key = other.key AND one.id < other.id
      WHERE one.key <> ''
      UNION SELECT one.id, other.id, 3
      FROM stem AS one JOIN stem AS other ON one.key = other.key AND one.id < other.id
      WHERE one.key <> ''
      UNION SELECT one.id, other.id, 4
      FROM repeated AS one JOIN repeated AS other ON one.hash = other.hash AND one.id < other.id
      WHERE one.whole <> other.whole AND left(one.whole, one.letter - 1) || substr(one.whole, one.letter + 1)
          = left(other.whole, other.letter - 1) || substr(other.whole, other.letter + 1)
        AND one.numbers = other.numbers
    )
    SELECT one_id, other_id, array_agg(DISTINCT likeness ORDER BY likeness)::text[] AS likenesses, count(*) OVER () AS total
    FROM pair
    WHERE NOT EXISTS (
      SELECT FROM newsroom.distinct_keyword WHERE lower_id = pair.one_id AND higher_id = pair.other_id)
    GROUP BY one_id, other_id
    ORDER BY min(likeness), other_id DESC, one_id
    LIMIT ${HEALTH_LIST_LENGTH}`;
}

/** Keywords that no article carries, neither a working copy nor what readers see; the newest, often a slip, first. */
export async function listUnusedKeywords(): Promise<HealthList<KeywordListEntry>> {
  const rows = await newsroomDatabase().$queryRaw<{ id: number; total: bigint }[]>`
    SELECT id, count(*) OVER () AS total FROM newsroom.keyword
    WHERE NOT EXISTS (SELECT FROM newsroom.article_keyword WHERE keyword_id = keyword.id)
      AND NOT EXISTS (SELECT FROM portal.article_keyword WHERE keyword_id = keyword.id)
    ORDER BY id DESC LIMIT ${HEALTH_LIST_LENGTH}`;
  return toList(rows);
}

/** Keywords whose kind is open, the most used first, and of equally used ones the newest. */
export async function listUnkindedKeywords(): Promise<HealthList<KeywordListEntry>> {
  const rows = await newsroomDatabase().$queryRaw<{ id: number; total: bigint }[]>`
    SELECT keyword.id, count(*) OVER () AS total FROM newsroom.keyword
    LEFT JOIN newsroom.article_keyword ON article_keyword.keyword_id = keyword.id
    WHERE kind IS NULL GROUP BY keyword.id ORDER BY count(article_id) DESC, keyword.id DESC LIMIT ${HEALTH_LIST_LENGTH}`;
  return toList(rows);
}

async function toList(rows: readonly { id: number; total: bigint }[]): Promise<HealthList<KeywordListEntry>> {
  const keywords = await findKeywordsById(rows.map(({ id }) => id));
  return { total: Number(rows[0]?.total ?? 0), entries: rows.flatMap(({ id }) => keywords.get(id) ?? []) };
}
