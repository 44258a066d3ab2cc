import type { Transaction } from "#newsroom/newsroom-database.ts";
import { Prisma } from "#prisma/generated/client.ts";

/**
 * How many characters of the text and of the keywords are indexed. PostgreSQL's `tsvector` holds 1 MB, and a character
 * has up to four bytes; a long feature has 20,000 characters.
 */
const INDEXED_TEXT = 200_000;
const INDEXED_KEYWORDS = 40_000;

/** No-break and narrow spaces, then the soft hyphen: `translate` makes the first three plain and takes the last away. */
const FINE_SIGNS = "\u00a0\u2009\u202f\u00ad";
const GROUPED_NUMBER = "\\m[1-9]\\d{0,2}(?: \\d{3})+\\M";

/** The words of a column as people search for them. Composed first, since some systems type ü as two characters. */
const plain = (text: Prisma.Sql) => Prisma.sql`normalize(translate(${text}, ${FINE_SIGNS}, '   '))`;

const headline = plain(Prisma.sql`headline || ' ' || kicker`);
const teaser = plain(Prisma.sql`teaser`);
const body = plain(Prisma.sql`left(body_text, ${INDEXED_TEXT}::int)`);
const keywords = plain(Prisma.sql`left(coalesce((
  SELECT string_agg(
    concat_ws(' ', keyword.name, keyword.acronym, array_to_string(keyword.aliases, ' ')), ' '
    ORDER BY article_keyword.position)
  FROM portal.article_keyword JOIN portal.keyword ON keyword.id = article_keyword.keyword_id
  WHERE article_keyword.article_id = article.id), ''), ${INDEXED_KEYWORDS}::int)`);
/** „400 000“ is found by 400000 too. */
const numbers = Prisma.sql`coalesce((
  SELECT string_agg(replace(number[1], ' ', ''), ' ')
  FROM regexp_matches(concat_ws(' / ', ${headline}, ${teaser}, ${body}), ${GROUPED_NUMBER}, 'g') AS found(number)), '')`;

/** Kinds of PostgreSQL's text parser that are words: plain ones and parts of hyphenated ones. */
const words = Prisma.sql`ARRAY(
  SELECT DISTINCT lower(token) FROM ts_parse('default', concat_ws(' / ', ${headline}, ${keywords}, ${teaser}, ${body}))
  WHERE tokid IN (1, 2, 10, 11) AND length(token) BETWEEN 3 AND 60)`;

/** German full text of printed pieces, weighted by where a word stands: headline and kicker, keywords, teaser, text. */
export async function indexForSearch(transaction: Transaction, articleIds: readonly number[]): Promise<void> {
  await transaction.$executeRaw`
    UPDATE portal.article SET search_vector =
      setweight(to_tsvector('german', ${headline}), 'A') ||
      setweight(to_tsvector('german', ${keywords}), 'B') ||
      setweight(to_tsvector('german', ${teaser}), 'C') ||
      setweight(to_tsvector('german', ${body}), 'D') ||
      setweight(to_tsvector('german', ${numbers}), 'D'),
      search_words = ${words}
    WHERE id = ANY(${[...articleIds]}::int[])`;
}
