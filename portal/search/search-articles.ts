import { isTimedOut } from "#lib/database/timed-out.ts";
import { Prisma } from "#prisma/generated/client.ts";
import type { ArticleTeaser } from "../articles/article.ts";
import { listByIds, PAGE_SIZE } from "../articles/article-queries.ts";
import { portalDatabase } from "../portal-database.ts";
import {
  countedOf,
  type FacetCounts,
  type FacetRow,
  findMatches,
  NO_FACETS,
  readFacets,
  SEARCH_DEPTH,
} from "./facets.ts";
import { findSpelling } from "./find-spelling.ts";
import { NO_RANKS, ranksOf } from "./ranks.ts";
import type { SearchQuery } from "./search-query.ts";
import { readTerms } from "./search-terms.ts";
import { type WideQuery, widenQuery } from "./widen-query.ts";

/** A stretch of a passage; `hit` marks a word that was searched for. */
export type SnippetPart = { readonly text: string; readonly hit: boolean };
export type SearchHit = { readonly article: ArticleTeaser; readonly snippet: readonly SnippetPart[] };
export type SearchResult = {
  readonly hits: readonly SearchHit[];
  readonly page: number;
  readonly pageCount: number;
  /** Hits that can be leafed through; `isCutOff` says that there are older ones beyond them. */
  readonly total: number;
  readonly isCutOff: boolean;
  readonly facets: FacetCounts;
  /** Another spelling of the query that finds something where this one finds nothing. */
  readonly didYouMean: string | null;
};

/** The search took longer than a reader may keep the database busy: a more precise one may not. */
export class SearchTooSlow extends Error {
  constructor(options: ErrorOptions) {
    super("Die Suche hat zu lange gedauert.", options);
    this.name = "SearchTooSlow";
  }
}

const NOTHING_FOUND: SearchResult = {
  ...{ hits: [], page: 1, pageCount: 1, total: 0, isCutOff: false, didYouMean: null },
  facets: NO_FACETS,
};

/** Marks around hits inside a passage: private-use characters, which are taken out of the text before. */
const HIT_START = "\uE000";
const HIT_END = "\uE001";

/** Spaces become plain and soft hyphens vanish in a passage: `translate` takes away what has no counterpart. */
const FINE_SPACES = "\u00a0\u2009\u202f";
const SOFT_HYPHEN = "\u00ad";

/** A hit: its number, its passage, its place on the page. */
type HitRow = { facet: "hit"; value: string; label: string; count: number };

/**
 * German full-text search: umlauts spelt out, parts of compounds and other names of keywords are found too, quotation
 * marks hold a phrase, a minus excludes. Best matches first, weighted by field and, gently, by age; or newest first.
 * Of a word that stands in very many pieces the newest `SEARCH_DEPTH` are found and counted, and some of them ranked.
 * @throws SearchTooSlow when the database gave up
 */
export async function searchArticles(query: SearchQuery): Promise<SearchResult> {
  try {
    return await findArticles(query);
  } catch (error) {
    throw isTimedOut(error) ? new SearchTooSlow({ cause: error }) : error;
  }
}

async function findArticles(query: SearchQuery): Promise<SearchResult> {
  const alternatives = readTerms(query.q);
  if (alternatives.length === 0) return NOTHING_FOUND;
  const asked = await widenQuery(alternatives);
  if (asked.wide === "") return NOTHING_FOUND;
  const rows = await findRows(asked, query);
  const counted = rows.filter((row) => row.facet !== "hit");
  const matching = counted.find(({ facet }) => facet === "total")?.count ?? 0;
  const total = Math.min(matching, SEARCH_DEPTH);
  return {
    hits: await readHits(rows.filter((row) => row.facet === "hit")),
    page: query.seite,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    total,
    isCutOff: matching > SEARCH_DEPTH,
    facets: readFacets(counted),
    didYouMean: matching === 0 ? await findSpelling(query.q) : null,
  };
}

async function readHits(rows: readonly HitRow[]): Promise<readonly SearchHit[]> {
  const passages = new Map(rows.map(({ value, label }) => [Number(value), label]));
  const places = new Map(rows.map(({ value, count }) => [Number(value), count]));
  const articles = await listByIds([...passages.keys()]);
  return articles
    .toSorted((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
    .map((article) => ({ article, snippet: splitSnippet(passages.get(article.id) ?? "") }));
}

/** Counts and the hits of one page, from one look at the pieces that match. */
async function findRows(asked: WideQuery, query: SearchQuery): Promise<readonly (HitRow | FacetRow)[]> {
  const words = Prisma.sql`translate(left(article.teaser || ' ' || article.body_text, 100000),
    ${FINE_SPACES + SOFT_HYPHEN + HIT_START + HIT_END}, '   ')`;
  const database = portalDatabase();
  const matches = await findMatches(asked, query);
  const rows = database.$queryRaw<(HitRow | FacetRow)[]>`
    WITH found AS MATERIALIZED (${matches.newest}),
    newest AS (
      SELECT *, row_number() OVER (ORDER BY display_date DESC, first_published_at DESC, id DESC) AS age
      FROM found ORDER BY age LIMIT ${SEARCH_DEPTH}),
    ranked AS MATERIALIZED (${query.sortierung === "datum" ? NO_RANKS : ranksOf(asked, matches)}),
    hits AS (
      SELECT id, row_number() OVER (ORDER BY rank DESC NULLS LAST, age) AS place
      FROM newest LEFT JOIN ranked USING (id) ORDER BY place LIMIT ${PAGE_SIZE} OFFSET ${(query.seite - 1) * PAGE_SIZE})
    SELECT facet, value, label, count FROM (${countedOf}) AS counted
    UNION ALL
    SELECT 'hit', id::text, ts_headline('german', ${words}, ${asked.wide}::tsquery,
      ${`StartSel=${HIT_START}, StopSel=${HIT_END}, MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=" … "`}), place::int
    FROM hits JOIN portal.article USING (id)`;
  // Reading a whole table looks cheap to PostgreSQL, which does not know how dear it is to look into its vectors.
  return (await database.$transaction([database.$executeRaw`SET LOCAL enable_seqscan = off`, rows]))[1];
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
