import { newsroomDatabase } from "../newsroom-database.ts";

/** An article as a list of numbers names it. */
export type ViewedArticle = {
  readonly id: number;
  readonly kicker: string;
  readonly headline: string;
  /** Null for an article without a section. */
  readonly section: string | null;
};

/** The articles of these numbers by their number; one that is gone is missing. */
export async function findViewedArticles(ids: readonly number[]): Promise<ReadonlyMap<number, ViewedArticle>> {
  const rows = await newsroomDatabase().$queryRaw<ViewedArticle[]>`
    SELECT article.id, article.kicker, article.headline, section.name AS section
    FROM newsroom.article LEFT JOIN newsroom.section ON section.id = article.section_id
    WHERE article.id = ANY(${[...ids]}::int[])`;
  return new Map(rows.map((row) => [row.id, row]));
}
