import type { Transaction } from "../newsroom-database.ts";
import { tellNews } from "../working-copy/working-copy-news.ts";
import type { KeywordLists } from "./keyword-lists.ts";

/** The keywords of these articles' working copies; an article without any is left out. */
export async function readWorkingLists(transaction: Transaction, articleIds: readonly number[]): Promise<KeywordLists> {
  const rows = await transaction.$queryRaw<{ article_id: number; ids: number[] }[]>`
    SELECT article_id, array_agg(keyword_id ORDER BY position) AS ids FROM newsroom.article_keyword
    WHERE article_id = ANY (${[...articleIds]}::int[]) GROUP BY article_id ORDER BY article_id`;
  return new Map(rows.map(({ article_id, ids }) => [article_id, ids]));
}

/** Replaces the keywords of working copies, all at once: an archive may have thousands of pieces with one keyword.
 * Whoever has one of them open sees it at once. */
export async function storeWorkingLists(transaction: Transaction, lists: KeywordLists): Promise<void> {
  const rows = [...lists].flatMap(([article, list]) =>
    list.map((keyword, position) => ({ article, position, keyword })),
  );
  await transaction.$executeRaw`DELETE FROM newsroom.article_keyword WHERE article_id = ANY (${[...lists.keys()]}::int[])`;
  await transaction.$executeRaw`
    INSERT INTO newsroom.article_keyword (article_id, position, keyword_id)
    SELECT * FROM unnest(${rows.map(({ article }) => article)}::int[], ${rows.map(({ position }) => position)}::int[],
      ${rows.map(({ keyword }) => keyword)}::int[])`;
  await tellNews(transaction, ...[...lists.keys()].map((articleId) => ({ kind: "changed" as const, articleId })));
}
