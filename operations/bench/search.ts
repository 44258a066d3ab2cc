import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { searchArticles } from "#portal/search/search-articles.ts";
import { searchQuerySchema } from "#portal/search/search-query.ts";
import { indexForSearch } from "#press/articles/index-for-search.ts";
import { migrate } from "../database/migrations.ts";
import { runSql } from "../database/postgres-session.ts";
import type { Benchmark, Comparison, Variant } from "./benchmark.ts";
import { fillSearchArchive, readSources } from "./search-archive.ts";
import { chooseSearches, type Search } from "./search-choice.ts";
import { openThrowAwayDatabase } from "./throw-away-database.ts";
import { timeCalls } from "./time-calls.ts";

const CALLS = 20;
const SIZES = [10_000, 100_000] as const;

/** An archive of its size in a database of its own. */
type Archive = { readonly size: number; readonly url: string };

/** Each kind of query in a small and in a large archive, beside reading one article of the large one by its primary key. */
export const searchBenchmark: Benchmark = {
  name: "search",
  title: "searches among 10,000 and 100,000 pieces, beside one article by its primary key",
  statistic: "p95",
  warmUpRounds: 1,
  rounds: 5,
  prepare,
};

async function prepare(): Promise<Comparison> {
  const { url, close } = await openThrowAwayDatabase();
  const [small, large] = [await openArchive(url, SIZES[0]), await openArchive(url, SIZES[1])];
  const kinds = await runSql(small.url, chooseSearches);
  const [middle, step] = [large.size / 2, 7_919];
  return {
    baseline: within(large, "one article by primary key", (turn) =>
      findArticle(1 + ((middle + turn * step) % large.size)),
    ),
    variants: [
      ...Object.entries(kinds).flatMap(([kind, searches]) =>
        [small, large].map((archive) => searchVariant(archive, kind, searches)),
      ),
      within(large, `indexing one piece; ${await indexSize(large)}`, (turn) =>
        indexForSearch(newsroomDatabase(), [1 + ((turn * step) % large.size)]),
      ),
    ],
    close,
  };
}

async function openArchive(server: string, size: number): Promise<Archive> {
  const url = new URL(server);
  url.pathname = `/archive_${size}`;
  await runSql(server, (query) => query(`CREATE DATABASE archive_${size}`));
  await migrate(url.href);
  process.env["DATABASE_URL"] = url.href;
  await runSql(url.href, (query) => fillSearchArchive(query, readSources(), size));
  return { size, url: url.href };
}

function searchVariant(archive: Archive, kind: string, searches: readonly Search[]): Variant {
  const queries = searches.map((search) => searchQuerySchema.parse(search));
  const label = `${kind}, ${archive.size.toLocaleString("en")}`;
  return within(archive, label, (turn) =>
    searchArticles(queries[turn % queries.length] ?? searchQuerySchema.parse({})),
  );
}

/** Twenty calls in a round, each with the next number, in this archive's database. */
function within({ url }: Archive, label: string, call: (turn: number) => Promise<unknown>): Variant {
  let turn = 0;
  const measure = () => {
    process.env["DATABASE_URL"] = url;
    return timeCalls(CALLS, () => call(turn++));
  };
  return { label, measure };
}

async function indexSize({ url }: Archive): Promise<string> {
  const [row] = await runSql(url, (query) =>
    query(`SELECT pg_relation_size('portal.article_search_vector_idx') / 1000000 AS vectors,
      pg_relation_size('portal.article_search_prominent_idx') / 1000000 AS prominent,
      pg_total_relation_size('portal.search_word') / 1000000 AS words`),
  );
  return `indexes ${row?.["vectors"]} + ${row?.["prominent"]} MB, words ${row?.["words"]} MB`;
}
