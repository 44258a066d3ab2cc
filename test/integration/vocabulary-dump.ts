import { newsroomDatabase } from "#newsroom/newsroom-database.ts";

const TABLES = {
  "newsroom.keyword": "id",
  "newsroom.keyword_see_also": "keyword_id, position",
  "newsroom.merged_keyword": "id",
  "newsroom.distinct_keyword": "lower_id, higher_id",
  "newsroom.article_keyword": "article_id, position",
  "newsroom.article": "id",
  "newsroom.revision": "id",
  "portal.keyword": "id",
  "portal.keyword_see_also": "keyword_id, see_also_id",
  "portal.article_keyword": "article_id, position",
  "portal.article": "id",
  "portal.redirect": "from_path",
} as const;

/** Every row of every table that a change of the vocabulary may touch, but for journal, audit log and edition. */
export async function dumpVocabulary(): Promise<Readonly<Record<string, readonly string[]>>> {
  const dump: Record<string, readonly string[]> = {};
  for (const [table, order] of Object.entries(TABLES)) {
    const rows = await newsroomDatabase().$queryRawUnsafe<{ row: string }[]>(
      `SELECT row_to_json(one)::text AS row FROM ${table} AS one ORDER BY ${order}`,
    );
    dump[table] = rows.map(({ row }) => row);
  }
  return dump;
}
