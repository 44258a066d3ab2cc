import { Prisma } from "#prisma/generated/client.ts";
import type { ArticleTeaser } from "../articles/article.ts";
import { listByIds, PAGE_SIZE } from "../articles/article-queries.ts";
import { portalDatabase } from "../portal-database.ts";
import type { SearchQuery } from "./search-query.ts";

/** A stretch of a passage; `hit` marks a word that was searched for. */
export type SnippetPart = { readonly text: string; readonly hit: boolean };
export type SearchHit = { readonly article: ArticleTeaser; readonly snippet: readonly SnippetPart[] };
export type SearchResult = {
  readonly hits: readonly SearchHit[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
};

/** Marks around hits inside a passage: private-use characters, which are taken out of the text before. */
const HIT_START = "\uE000";
const HIT_END = "\uE001";

/** Spaces become plain and soft hyphens vanish in a passage: `translate` takes away what has no counterpart. */
const FINE_SPACES = "\u00a0\u2009\u202f";
const SOFT_HYPHEN = "\u00ad";

/** PostgreSQL holds 32 operators that wait for a word, and each minus may be one; a crossed-out line has more. */
const MAX_MINUSES = 16;

type HitRow = { id: number; passage: string };

/** German full-text search with quotation marks for phrases and a minus for exclusion; best matches first, then newest. */
export async function searchArticles(query: SearchQuery): Promise<SearchResult> {
  if (query.q === "") return { hits: [], page: 1, pageCount: 1, total: 0 };
  const asked = Prisma.sql`websearch_to_tsquery('german', ${limitMinuses(query.q)})`;
  const matching = Prisma.sql`
    FROM portal.article, ${asked} AS asked(query)
    WHERE article.search_vector @@ asked.query AND ${filters(query)}`;
  const [total, rows] = await Promise.all([countHits(matching), findHits({ matching, asked, page: query.seite })]);
  const articles = await listByIds(rows.map(({ id }) => id));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return {
    hits: rows.flatMap((row) => {
      const article = byId.get(row.id);
      return article === undefined ? [] : [{ article, snippet: splitSnippet(row.passage) }];
    }),
    page: query.seite,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    total,
  };
}

/** All hits, whatever page is asked for; a page behind the last one has none of its own to tell. */
async function countHits(matching: Prisma.Sql): Promise<number> {
  const rows = await portalDatabase().$queryRaw<{ total: bigint }[]>`SELECT count(*) AS total ${matching}`;
  return Number(rows[0]?.total ?? 0);
}

type HitSearch = { readonly matching: Prisma.Sql; readonly asked: Prisma.Sql; readonly page: number };

function findHits({ matching, asked, page }: HitSearch): Promise<HitRow[]> {
  return portalDatabase().$queryRaw<HitRow[]>`
    WITH hits AS (
      SELECT article.id, article.teaser || ' ' || article.body_text AS text, article.display_date,
             ts_rank(article.search_vector, asked.query) AS rank
      ${matching}
      ORDER BY rank DESC, article.display_date DESC, article.id DESC
      LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE})
    SELECT id, ts_headline('german', translate(left(text, 100000), ${FINE_SPACES + SOFT_HYPHEN + HIT_START + HIT_END}, '   '),
             ${asked},
             ${`StartSel=${HIT_START}, StopSel=${HIT_END}, MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=" … "`}) AS passage
    FROM hits ORDER BY rank DESC, display_date DESC, id DESC`;
}

function limitMinuses(q: string): string {
  let count = 0;
  return q.replaceAll("-", (minus) => {
    count += 1;
    return count > MAX_MINUSES ? " " : minus;
  });
}

function filters(query: SearchQuery): Prisma.Sql {
  const conditions = [
    query.ressort === ""
      ? null
      : Prisma.sql`article.section_id = (SELECT id FROM portal.section WHERE slug = ${query.ressort})`,
    query.stichwort === ""
      ? null
      : Prisma.sql`article.id IN (SELECT article_id FROM portal.article_keyword JOIN portal.keyword ON keyword.id = keyword_id WHERE slug = ${query.stichwort})`,
    query.von === "" ? null : Prisma.sql`article.display_date >= ${query.von}::date`,
    query.bis === "" ? null : Prisma.sql`article.display_date <= ${query.bis}::date`,
  ].filter((condition) => condition !== null);
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, " AND ");
}

/** Cuts a marked passage into parts. */
export function splitSnippet(marked: string): readonly SnippetPart[] {
  return marked.split(HIT_START).flatMap((piece, index): SnippetPart[] => {
    const [found, rest] = index === 0 ? ["", piece] : cutAt(piece, HIT_END);
    const parts = [
      { text: found, hit: true },
      { text: rest, hit: false },
    ];
    return parts.filter((part) => part.text !== "");
  });
}

function cutAt(text: string, mark: string): [string, string] {
  const place = text.indexOf(mark);
  return place < 0 ? [text, ""] : [text.slice(0, place), text.slice(place + mark.length)];
}
