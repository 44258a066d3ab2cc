import { toStorable } from "#lib/storable-text.ts";
import { portalDatabase } from "../portal-database.ts";
import { KEYWORD_KINDS, type KeywordLink, type PortalKeyword } from "./keyword.ts";

const link = { name: true, acronym: true, slug: true } as const;

const NEIGHBOURS = 12;
/** Among so many of the most frequent companions the closest are looked for. */
const CANDIDATES = 30;
/** Of a keyword that stands at more pieces the latest so many are looked at: what it goes with now. */
const PIECES = 1_000;
const NARROWER = 100;

/** A keyword that at least one published piece carries, or null. */
export async function findKeyword(slug: string): Promise<PortalKeyword | null> {
  const row = await portalDatabase().portalKeyword.findUnique({
    where: { slug: toStorable(slug) },
    select: {
      ...link,
      id: true,
      kind: true,
      aliases: true,
      description: true,
      broader: { select: link },
      narrower: { select: link, orderBy: [{ name: "asc" }, { id: "asc" }], take: NARROWER },
      seeAlso: { select: { seeAlso: { select: link } }, orderBy: { position: "asc" } },
    },
  });
  if (row === null) return null;
  const { id, ...keyword } = row;
  const seeAlso = row.seeAlso.map((one) => one.seeAlso);
  const told = new Set([row.broader, ...row.narrower, ...seeAlso].map((one) => one?.slug));
  return {
    ...keyword,
    kind: KEYWORD_KINDS.find((kind) => kind === row.kind) ?? null,
    seeAlso,
    neighbours: (await findNeighbours(id)).filter((one) => !told.has(one.slug)),
  };
}

/**
 * The keywords that stand at the same pieces, at least twice. What stands at many other pieces as well counts for less: the common
 * pieces are divided by the root of all pieces of the other one, so that a keyword of half the archive is nobody's neighbour. The name
 * breaks ties. Read from the indexes of `portal.article_keyword` alone.
 */
function findNeighbours(id: number): Promise<readonly KeywordLink[]> {
  return portalDatabase().$queryRaw<KeywordLink[]>`
    WITH own AS (
      SELECT article_id FROM portal.article_keyword WHERE keyword_id = ${id} ORDER BY article_id DESC LIMIT ${PIECES}
    ), together AS MATERIALIZED (
      SELECT beside.keyword_id, count(*) AS pieces
      FROM own
      JOIN portal.article_keyword AS beside ON beside.article_id = own.article_id AND beside.keyword_id <> ${id}
      GROUP BY beside.keyword_id HAVING count(*) > 1
      ORDER BY pieces DESC, beside.keyword_id LIMIT ${CANDIDATES}
    )
    SELECT keyword.name, keyword.acronym, keyword.slug
    FROM together
    JOIN portal.keyword ON keyword.id = together.keyword_id
    CROSS JOIN LATERAL (
      SELECT count(*) AS pieces FROM portal.article_keyword AS each WHERE each.keyword_id = together.keyword_id
    ) AS everywhere
    ORDER BY together.pieces / sqrt(everywhere.pieces) DESC, keyword.name, keyword.id
    LIMIT ${NEIGHBOURS}`;
}
