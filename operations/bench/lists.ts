import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { type PagedList, readOutline } from "#portal/lists/list-outline.ts";
import { pageOfList } from "#portal/lists/page-of-list.ts";
import type { Benchmark, Comparison, Variant } from "./benchmark.ts";
import { openThrowAwayDatabase } from "./throw-away-database.ts";
import { timeCalls } from "./time-calls.ts";

const PIECES = 100_000;
const LAST_PAGE = 5_000;
const CALLS = 20;
const SECTION: PagedList = { kind: "section", slug: "politik" };

/** A page of a section with so many pieces, the last and the first, beside reading one article by its primary key. */
export const listsBenchmark: Benchmark = {
  name: "lists",
  title: `a page of a list of ${PIECES.toLocaleString("en")} pieces, beside one article by its primary key`,
  statistic: "median",
  warmUpRounds: 2,
  rounds: 9,
  prepare,
};

async function prepare(): Promise<Comparison> {
  const { close } = await openThrowAwayDatabase();
  await printPieces();
  return {
    baseline: variant("one article", () => findArticle(PIECES / 2)),
    variants: [
      variant("page 1", () => pageOfList(SECTION, 1)),
      variant(`page ${LAST_PAGE.toLocaleString("en")}`, () => pageOfList(SECTION, LAST_PAGE)),
      variant("the outline, once per edition", () => readOutline(SECTION)),
    ],
    close,
  };
}

function variant(label: string, call: () => Promise<unknown>): Variant {
  return { label, measure: () => timeCalls(CALLS, call) };
}

async function printPieces(): Promise<void> {
  const database = newsroomDatabase();
  await database.$executeRaw`INSERT INTO portal.section VALUES (1, 'Politik', 'politik', 0)`;
  await database.$executeRaw`
    INSERT INTO portal.article (id, slug, kicker, headline, teaser, body_html, body_typst, body_text, genre, section_id,
      picture_alt, picture_caption, picture_credit, display_date, first_published_at, printed_at)
    SELECT n, 's', '', 'Titel ' || n, repeat('Vorspann ', 20), repeat('<p>Text.</p>', 200), '', '', 'bericht', 1, '', '', '',
      date '2000-01-01' + n / 14, timestamptz '2000-01-01' + n * interval '1 hour', now()
    FROM generate_series(1, ${PIECES}::int) AS n`;
}
