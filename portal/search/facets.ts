import { z } from "zod";
import { Prisma } from "#prisma/generated/client.ts";
import { portalDatabase } from "../portal-database.ts";
import type { SearchQuery } from "./search-query.ts";
import type { WideQuery } from "./widen-query.ts";

/** How many hits are found and counted: a word that stands everywhere must not cost more than any other. */
export const SEARCH_DEPTH = 2_000;
const MAX_VALUES = 10;

export type FacetName = "ressort" | "stichwort" | "genre" | "autor" | "jahr";
/** `value` stands in the address, `label` on the page. */
export type FacetValue = { readonly value: string; readonly label: string; readonly count: number };
export type FacetCounts = Readonly<Record<FacetName, readonly FacetValue[]>>;

export const NO_FACETS: FacetCounts = { ressort: [], stichwort: [], genre: [], autor: [], jahr: [] };

/** One line of the answer of `countedOf`; the facet „total“ holds the number of all. */
export type FacetRow = { facet: FacetName | "total"; value: string; label: string; count: number };

/** Beyond so many matches a word tells little, and walking from the newest piece backwards is quicker than gathering all. */
const MANY_MATCHES = 40_000;

const planSchema = z.tuple([
  z.object({ "QUERY PLAN": z.tuple([z.object({ Plan: z.object({ "Plan Rows": z.number() }) })]) }),
]);

/** The pieces that match: their SQL, newest first, and whether they are a good part of all pieces. */
export type Matches = { readonly newest: Prisma.Sql; readonly isEverywhere: boolean };

/**
 * The newest pieces that match, one more than are counted. PostgreSQL does not know how dear it is to look into vectors,
 * and would look into those of a section one by one: it is made to gather by the index of words first. What stands
 * everywhere is met soon by looking at the newest pieces one by one, which whatever else narrows the search leaves over.
 */
export async function findMatches({ wide }: WideQuery, query: SearchQuery): Promise<Matches> {
  const columns = Prisma.sql`id, section_id, genre, display_date, first_published_at`;
  const matching = Prisma.sql`search_vector @@ ${wide}::tsquery`;
  const newestFirst = Prisma.sql`ORDER BY display_date DESC, first_published_at DESC, id DESC`;
  const gathered = Prisma.sql`SELECT ${columns} FROM portal.article WHERE ${matching}`;
  const [row] = planSchema.parse(await portalDatabase().$queryRaw`EXPLAIN (FORMAT JSON) ${gathered}`);
  const isEverywhere = row["QUERY PLAN"][0].Plan["Plan Rows"] > MANY_MATCHES;
  const narrowed = Prisma.sql`
    SELECT ${columns}, search_vector FROM portal.article WHERE ${filters(query)} ${newestFirst} OFFSET 0`;
  const newest = isEverywhere
    ? Prisma.sql`SELECT ${columns} FROM (${narrowed}) AS narrowed WHERE ${matching}`
    : Prisma.sql`SELECT * FROM (${gathered} OFFSET 0) AS gathered WHERE ${filters(query)}`;
  return { isEverywhere, newest: Prisma.sql`${newest} ${newestFirst} LIMIT ${SEARCH_DEPTH + 1}` };
}

/** How the pieces of the common table `found` divide by section, keyword, genre, author and year: the most frequent of each. */
export const countedOf = Prisma.sql`
  SELECT facet, value, label, count::int FROM (
    SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) AS place FROM (
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
        GROUP BY person_id) AS written JOIN portal.person ON person.id = person_id) AS counted) AS ranked
  WHERE place <= ${MAX_VALUES}`;

/** The counts as the page shows them: the most frequent first, years from the newest. */
export function readFacets(rows: readonly FacetRow[]): FacetCounts {
  const of = (facet: FacetName) =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, label, count }) => ({ value, label, count }))
      .toSorted((one, other) =>
        facet === "jahr"
          ? Number(other.value) - Number(one.value)
          : other.count - one.count || one.label.localeCompare(other.label, "de"),
      );
  const counts = { ressort: of("ressort"), stichwort: of("stichwort"), genre: of("genre"), autor: of("autor") };
  return { ...counts, jahr: of("jahr") };
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
