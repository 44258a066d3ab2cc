import type { KeywordLists } from "#newsroom/keywords/keyword-lists.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";

/** The keywords that readers see at these pieces; a piece that they do not see is left out. */
export async function readPrintedLists(transaction: Transaction, articleIds: readonly number[]): Promise<KeywordLists> {
  const rows = await transaction.$queryRaw<{ article_id: number; ids: number[] }[]>`
    SELECT article_id, array_agg(keyword_id ORDER BY position) AS ids FROM portal.article_keyword
    WHERE article_id = ANY (${[...articleIds]}::int[]) GROUP BY article_id ORDER BY article_id`;
  return new Map(rows.map(({ article_id, ids }) => [article_id, ids]));
}

/** Replaces the keywords of printed pieces, all at once; each must have been printed before. */
export async function storePrintedLists(transaction: Transaction, lists: KeywordLists): Promise<void> {
  const rows = [...lists].flatMap(([article, list]) =>
    list.map((keyword, position) => ({ article, position, keyword })),
  );
  await transaction.$executeRaw`DELETE FROM portal.article_keyword WHERE article_id = ANY (${[...lists.keys()]}::int[])`;
  await transaction.$executeRaw`
    INSERT INTO portal.article_keyword (article_id, position, keyword_id)
    SELECT * FROM unnest(${rows.map(({ article }) => article)}::int[], ${rows.map(({ position }) => position)}::int[],
      ${rows.map(({ keyword }) => keyword)}::int[])`;
}

/** Pieces that carry one of these keywords, in a working copy or before readers' eyes, ascending. */
export async function piecesWith(transaction: Transaction, keywordIds: readonly number[]): Promise<readonly number[]> {
  const rows = await transaction.$queryRaw<{ article_id: number }[]>`
    SELECT article_id FROM newsroom.article_keyword WHERE keyword_id = ANY (${[...keywordIds]}::int[])
    UNION SELECT article_id FROM portal.article_keyword WHERE keyword_id = ANY (${[...keywordIds]}::int[])
    ORDER BY article_id`;
  return rows.map(({ article_id }) => article_id);
}
