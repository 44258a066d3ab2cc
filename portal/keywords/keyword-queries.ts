import { toStorable } from "#lib/storable-text.ts";
import { portalDatabase } from "../portal-database.ts";
import { KEYWORD_KINDS, type KeywordLink, type PortalKeyword } from "./keyword.ts";

const link = { name: true, acronym: true, slug: true } as const;

const NEIGHBOURS = 12;

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
      seeAlso: { select: { seeAlso: { select: link } }, orderBy: { position: "asc" } },
    },
  });
  if (row === null) return null;
  const { id, seeAlso, ...keyword } = row;
  return {
    ...keyword,
    kind: KEYWORD_KINDS.find((kind) => kind === row.kind) ?? null,
    seeAlso: seeAlso.map((one) => one.seeAlso),
    neighbours: await findNeighbours(id),
  };
}

/**
 * The keywords that stand most often at the same pieces, at least twice; the name breaks ties. Read from the indexes of
 * `portal.article_keyword`: the pieces of this keyword, and the keywords of those pieces.
 */
function findNeighbours(id: number): Promise<readonly KeywordLink[]> {
  return portalDatabase().$queryRaw<KeywordLink[]>`
    SELECT keyword.name, keyword.acronym, keyword.slug
    FROM (
      SELECT beside.keyword_id, count(*) AS pieces
      FROM portal.article_keyword AS own
      JOIN portal.article_keyword AS beside ON beside.article_id = own.article_id AND beside.keyword_id <> own.keyword_id
      WHERE own.keyword_id = ${id}
      GROUP BY beside.keyword_id HAVING count(*) > 1
    ) AS together
    JOIN portal.keyword ON keyword.id = together.keyword_id
    ORDER BY together.pieces DESC, keyword.name, keyword.id
    LIMIT ${NEIGHBOURS}`;
}
