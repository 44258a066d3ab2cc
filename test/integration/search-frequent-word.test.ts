import { beforeAll, expect, it } from "vitest";
import { doc } from "#editor/build-body.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { PAGE_SIZE } from "#portal/articles/article-queries.ts";
import { searchArticles } from "#portal/search/search-articles.ts";
import { searchQuerySchema } from "#portal/search/search-query.ts";
import { buildPublishedArticle } from "../factories/article.ts";
import { useOwnDatabase } from "./own-database.ts";

const MANY = 700;
const FIRST = 9_000_000;

beforeAll(() => useOwnDatabase());

const search = (parameters: Record<string, unknown>) => searchArticles(searchQuerySchema.parse(parameters));

/** Newer pieces with the same text, one a day. */
async function multiply(articleId: number): Promise<void> {
  await newsroomDatabase().$executeRaw`
    INSERT INTO portal.article SELECT (jsonb_populate_record(article,
      jsonb_build_object('id', ${FIRST}::int + n, 'display_date', date '2015-01-01' + n))).*
    FROM portal.article, generate_series(1, ${MANY}::int) AS n WHERE id = ${articleId}`;
}

it("a word that stands in very many pieces is found in all, and first where it is prominent", async () => {
  const { id: common } = await buildPublishedArticle({ body: doc("Ein Quittenstreit."), displayDate: "2014-01-02" });
  const { id: told } = await buildPublishedArticle({ headline: "Quittenstreit", displayDate: "2014-01-01" });
  const { id: tagged } = await buildPublishedArticle({ teaser: "Ein Quittenstreit.", displayDate: "2013-01-01" });
  await multiply(common);
  const newest = Array.from({ length: MANY }, (_, place) => FIRST + MANY - place);

  const pages = [];
  for (let page = 1; page <= Math.ceil((MANY + 3) / PAGE_SIZE); page += 1) {
    pages.push(await search({ q: "Quittenstreit", seite: page }));
  }
  const ids = pages.flatMap(({ hits }) => hits.map(({ article }) => article.id));
  expect(ids).toEqual([told, tagged, ...newest, common]);
  expect(pages.map(({ total }) => total)).toEqual(pages.map(() => MANY + 3));
  expect(pages[0]?.isCutOff).toBe(false);

  const byDate = await search({ q: "Quittenstreit", sortierung: "datum" });
  expect(byDate.hits.map(({ article }) => article.id)).toEqual(newest.slice(0, PAGE_SIZE));
});
