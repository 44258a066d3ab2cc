import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { listByIds } from "#portal/articles/article-queries.ts";
import { listRelated } from "#portal/articles/related-queries.ts";
import type { Benchmark, Comparison } from "./benchmark.ts";
import { openThrowAwayDatabase } from "./throw-away-database.ts";
import { timeCalls } from "./time-calls.ts";

const PIECES = 100_000;
const KEYWORDS = 2000;
const ROUND = 40;

/** Related pieces in a large archive, whose commonest keyword every piece has; beside reading the heads of three by their numbers. */
export const relatedBenchmark: Benchmark = {
  name: "related",
  title: `three related pieces among ${PIECES}, beside the heads of three by primary key`,
  statistic: "p95",
  warmUpRounds: 2,
  rounds: 7,
  prepare,
};

async function prepare(): Promise<Comparison> {
  const { close } = await openThrowAwayDatabase();
  await fillArchive();
  let turn = 0;
  const nextId = () => 1 + ((turn++ * 7919) % PIECES);
  return {
    baseline: {
      label: "three heads by primary key",
      measure: () => timeCalls(ROUND, () => listByIds([nextId(), nextId(), nextId()])),
    },
    variants: [{ label: "three related pieces", measure: () => timeCalls(ROUND, () => relatedOf(nextId())) }],
    close,
  };
}

/** As the rows below have them: one keyword of all, one of a section's size, two rarer ones. */
const keywordsOf = (id: number) => [1, 2 + (id % 8), 10 + (id % 200), 210 + (id % (KEYWORDS - 210))];

function relatedOf(id: number) {
  const keywords = keywordsOf(id).map((number) => ({ name: "", acronym: null, slug: `stichwort-${number}` }));
  return listRelated({ id, keywords }, { limit: 3 });
}

async function fillArchive(): Promise<void> {
  const database = newsroomDatabase();
  await database.$executeRaw`
    INSERT INTO portal.section (id, name, slug, position) VALUES (1, 'Archiv', 'archiv', 1)`;
  await database.$executeRaw`
    INSERT INTO portal.keyword (id, name, slug, aliases)
    SELECT number, 'Stichwort ' || number, 'stichwort-' || number, '{}' FROM generate_series(1, ${KEYWORDS}::int) AS number`;
  await database.$executeRaw`
    INSERT INTO portal.article (id, slug, kicker, headline, teaser, body_html, body_typst, body_text, genre, section_id,
      links, picture_alt, picture_caption, picture_credit, display_date, first_published_at, printed_at)
    SELECT number, 'beitrag', 'Archiv', 'Beitrag ' || number, repeat('Wort ', 30), repeat('Wort ', 300), '', '', 'meldung', 1,
      '{}', '', '', '', day, day, day
    FROM (SELECT number, date '2006-01-01' + number * 7300 / ${PIECES}::int AS day
      FROM generate_series(1, ${PIECES}::int) AS number) AS dated`;
  await database.$executeRaw`
    INSERT INTO portal.article_keyword (article_id, position, keyword_id)
    SELECT number, position, keyword FROM generate_series(1, ${PIECES}::int) AS number
    CROSS JOIN LATERAL (VALUES (0, 1), (1, 2 + number % 8), (2, 10 + number % 200), (3, 210 + number % ${KEYWORDS - 210}::int))
      AS given (position, keyword)`;
  await database.$executeRaw`ANALYZE portal.article, portal.article_keyword, portal.keyword`;
}
