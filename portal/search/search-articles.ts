import { isTimedOut } from "#lib/database/timed-out.ts";
import { Prisma } from "#prisma/generated/client.ts";
import type { ArticleTeaser } from "../articles/article.ts";
import { listByIds, PAGE_SIZE } from "../articles/article-queries.ts";
import { portalDatabase } from "../portal-database.ts";
import { candidatesOf, countFacets, type FacetCounts, NO_FACETS, SEARCH_DEPTH } from "./facets.ts";
import { findSpelling } from "./find-spelling.ts";
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

type HitRow = { id: number; passage: string };

/**
 * German full-text search: umlauts spelt out, parts of compounds and other names of keywords are found too, quotation
 * marks hold a phrase, a minus excludes. Best matches first, weighted by field and, gently, by age; or newest first.
 * Of a word that stands in very many pieces the newest `SEARCH_DEPTH` are ranked and counted.
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
  const candidates = candidatesOf(asked, query);
  const [facets, rows] = await Promise.all([countFacets(candidates), findHits(asked, candidates, query)]);
  const articles = await listByIds(rows.map(({ id }) => id));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const total = Math.min(facets.total, SEARCH_DEPTH);
  return {
    hits: rows.flatMap((row) => {
      const article = byId.get(row.id);
      return article === undefined ? [] : [{ article, snippet: splitSnippet(row.passage) }];
    }),
    page: query.seite,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    total,
    isCutOff: facets.total > SEARCH_DEPTH,
    facets: facets.counts,
    didYouMean: facets.total === 0 ? await findSpelling(query.q) : null,
  };
}

function findHits(asked: WideQuery, candidates: Prisma.Sql, query: SearchQuery): Promise<HitRow[]> {
  const order =
    query.sortierung === "datum"
      ? Prisma.sql`display_date DESC, first_published_at DESC, id DESC`
      : Prisma.sql`rank DESC, display_date DESC, id DESC`;
  return portalDatabase().$queryRaw<HitRow[]>`
    WITH found AS MATERIALIZED (${candidates}),
    hits AS (
      SELECT id, display_date, first_published_at, ${rankOf(asked)} AS rank
      FROM (SELECT * FROM found LIMIT ${SEARCH_DEPTH}) AS newest JOIN portal.article USING (id, display_date, first_published_at)
      ORDER BY ${order} LIMIT ${PAGE_SIZE} OFFSET ${(query.seite - 1) * PAGE_SIZE})
    SELECT id, ts_headline('german',
             translate(left(article.teaser || ' ' || article.body_text, 100000), ${FINE_SPACES + SOFT_HYPHEN + HIT_START + HIT_END}, '   '),
             ${asked.wide}::tsquery,
             ${`StartSel=${HIT_START}, StopSel=${HIT_END}, MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=" … "`}) AS passage
    FROM hits JOIN portal.article USING (id, display_date, first_published_at) ORDER BY ${order}`;
}

/** What was typed counts more than what it was widened to; ten years cost a quarter. */
function rankOf({ exact, wide }: WideQuery): Prisma.Sql {
  return Prisma.sql`
    (ts_rank(search_vector, ${exact}::tsquery) + 0.4 * ts_rank(search_vector, ${wide}::tsquery))
    / (1 + 0.15 * ln(1 + greatest(0, current_date - display_date) / 365.0))`;
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
