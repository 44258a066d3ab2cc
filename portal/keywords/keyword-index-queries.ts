import { portalDatabase } from "../portal-database.ts";
import { type KeywordEntry, type KeywordIndex, NO_LETTER } from "./keyword.ts";

/** Shown before a reader chooses a letter. */
const MOST_USED = 60;

/**
 * The index of all keywords that readers can see. Without a letter it names the most used ones, with a letter all that begin with it, in
 * German order. Null for a letter that no keyword begins with.
 */
export async function readKeywordIndex(letter: string | null): Promise<KeywordIndex | null> {
  const letters = await listLetters();
  if (letter === null) return { letters, letter, entries: await listMostUsed() };
  return letters.includes(letter) ? { letters, letter, entries: await listOfLetter(letter) } : null;
}

/** Slugs spell umlauts out and keep letters without accents: „Öl“ stands under O, „Étude“ under E. */
async function listLetters(): Promise<readonly string[]> {
  const rows = await portalDatabase().$queryRaw<{ letter: string }[]>`
    SELECT DISTINCT CASE WHEN slug ~ '^[a-z]' THEN left(slug, 1) ELSE ${NO_LETTER} END AS letter FROM portal.keyword`;
  const letters = rows.map((row) => row.letter).filter((letter) => letter !== NO_LETTER);
  return [...letters.sort(), ...(letters.length < rows.length ? [NO_LETTER] : [])];
}

function listOfLetter(letter: string): Promise<readonly KeywordEntry[]> {
  return portalDatabase().$queryRaw<KeywordEntry[]>`
    SELECT name, acronym, slug,
      (SELECT count(*)::int FROM portal.article_keyword WHERE keyword_id = keyword.id) AS pieces
    FROM portal.keyword
    WHERE CASE WHEN slug ~ '^[a-z]' THEN left(slug, 1) ELSE ${NO_LETTER} END = ${letter}
    ORDER BY name, id`;
}

/** By name, as the rest of the index. */
function listMostUsed(): Promise<readonly KeywordEntry[]> {
  return portalDatabase().$queryRaw<KeywordEntry[]>`
    WITH used AS (
      SELECT keyword_id, count(*)::int AS pieces FROM portal.article_keyword
      GROUP BY keyword_id ORDER BY pieces DESC, keyword_id LIMIT ${MOST_USED}
    )
    SELECT keyword.name, keyword.acronym, keyword.slug, used.pieces
    FROM used JOIN portal.keyword ON keyword.id = used.keyword_id
    ORDER BY keyword.name, keyword.id`;
}
