import type { Transaction } from "#newsroom/newsroom-database.ts";

/**
 * How many characters of the text and of the keywords are indexed. PostgreSQL's `tsvector` holds 1 MB, and a character
 * has up to four bytes; a long feature has 20,000 characters.
 */
const INDEXED_TEXT = 200_000;
const INDEXED_KEYWORDS = 40_000;

/**
 * German full text of printed pieces, weighted by where a word stands: headline and kicker, keywords, teaser, text.
 * Composed first, since some systems type ü as two characters.
 */
export async function indexForSearch(transaction: Transaction, articleIds: readonly number[]): Promise<void> {
  await transaction.$executeRaw`
    UPDATE portal.article SET search_vector =
      setweight(to_tsvector('german', normalize(headline || ' ' || kicker)), 'A') ||
      setweight(to_tsvector('german', normalize(left(coalesce((
        SELECT string_agg(concat_ws(' ', keyword.name, keyword.acronym, array_to_string(keyword.aliases, ' ')), ' '
          ORDER BY article_keyword.position)
        FROM portal.article_keyword JOIN portal.keyword ON keyword.id = article_keyword.keyword_id
        WHERE article_keyword.article_id = article.id), ''), ${INDEXED_KEYWORDS}::int))), 'B') ||
      setweight(to_tsvector('german', normalize(teaser)), 'C') ||
      setweight(to_tsvector('german', normalize(left(body_text, ${INDEXED_TEXT}::int))), 'D')
    WHERE id = ANY(${[...articleIds]}::int[])`;
}
