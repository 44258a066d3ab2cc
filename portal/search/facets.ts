import { Prisma } from "#prisma/generated/client.ts";
import { portalDatabase } from "../portal-database.ts";
import type { SearchQuery } from "./search-query.ts";
import type { WideQuery } from "./widen-query.ts";

/** How many hits are ranked and counted: a word that stands everywhere must not cost more than any other. */
export const SEARCH_DEPTH = 2_000;
const MAX_VALUES = 10;

export type FacetName = "ressort" | "stichwort" | "genre" | "autor" | "jahr";
/** `value` stands in the address, `label` on the page. */
export type FacetValue = { readonly value: string; readonly label: string; readonly count: number };
export type FacetCounts = Readonly<Record<FacetName, readonly FacetValue[]>>;

export const NO_FACETS: FacetCounts = { ressort: [], stichwort: [], genre: [], autor: [], jahr: [] };

type FacetRow = { facet: FacetName | "total"; value: string; label: string; count: bigint };

/** The newest pieces that match, one more than are counted. */
export function candidatesOf({ wide }: WideQuery, query: SearchQuery): Prisma.Sql {
  return Prisma.sql`
    SELECT id, section_id, genre, display_date, first_published_at FROM portal.article
    WHERE search_vector @@ ${wide}::tsquery AND ${filters(query)}
    ORDER BY display_date DESC, first_published_at DESC, id DESC LIMIT ${SEARCH_DEPTH + 1}`;
}

/** How the hits divide by section, keyword, genre, author and year: the most frequent of each, years newest first. */
export async function countFacets(
  candidates: Prisma.Sql,
): Promise<{ readonly total: number; readonly counts: FacetCounts }> {
  const rows = await portalDatabase().$queryRaw<FacetRow[]>`
    WITH found AS MATERIALIZED (${candidates}),
    counted AS (
      SELECT 'total' AS facet, '' AS value, '' AS label, count(*) AS count FROM found
      UNION ALL
      SELECT 'ressort', slug, name, count(*) FROM found JOIN portal.section ON section.id = section_id GROUP BY slug, name
      UNION ALL
      SELECT 'genre', genre, genre, count(*) FROM found GROUP BY genre
      UNION ALL
      SELECT 'jahr', extract(year FROM display_date)::text, extract(year FROM display_date)::text, count(*)
      FROM found GROUP BY 2
      UNION ALL
      SELECT 'stichwort', slug, name, pieces FROM (
        SELECT keyword_id, count(*) AS pieces FROM found JOIN portal.article_keyword ON article_id = found.id
        GROUP BY keyword_id) AS tagged JOIN portal.keyword ON keyword.id = keyword_id
      UNION ALL
      SELECT 'autor', slug, coalesce(name, initials), pieces FROM (
        SELECT person_id, count(*) AS pieces FROM found JOIN portal.article_author ON article_id = found.id
        GROUP BY person_id) AS written JOIN portal.person ON person.id = person_id)
    SELECT facet, value, label, count FROM (
      SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) AS place FROM counted) AS ranked
    WHERE place <= ${MAX_VALUES} ORDER BY CASE WHEN facet = 'jahr' THEN value END DESC, count DESC, label`;
  const of = (facet: FacetName) =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, label, count }) => ({ value, label, count: Number(count) }));
  const total = Number(rows.find(({ facet }) => facet === "total")?.count ?? 0);
  const counts = { ressort: of("ressort"), stichwort: of("stichwort"), genre: of("genre"), autor: of("autor") };
  return { total, counts: { ...counts, jahr: of("jahr") } };
}

function filters(query: SearchQuery): Prisma.Sql {
  const conditions = [
    query.ressort === ""
      ? null
      : Prisma.sql`section_id = (SELECT id FROM portal.section WHERE slug = ${query.ressort})`,
    query.stichwort === ""
      ? null
      : Prisma.sql`id IN (SELECT article_id FROM portal.article_keyword JOIN portal.keyword ON keyword.id = keyword_id WHERE slug = ${query.stichwort})`,
    query.autor === ""
      ? null
      : Prisma.sql`id IN (SELECT article_id FROM portal.article_author JOIN portal.person ON person.id = person_id WHERE slug = ${query.autor})`,
    query.genre === "" ? null : Prisma.sql`genre = ${query.genre}`,
    query.jahr === ""
      ? null
      : Prisma.sql`display_date BETWEEN ${`${query.jahr}-01-01`}::date AND ${`${query.jahr}-12-31`}::date`,
    query.von === "" ? null : Prisma.sql`display_date >= ${query.von}::date`,
    query.bis === "" ? null : Prisma.sql`display_date <= ${query.bis}::date`,
  ].filter((condition) => condition !== null);
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, " AND ");
}
