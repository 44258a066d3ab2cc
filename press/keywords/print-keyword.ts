import type { Transaction } from "#newsroom/newsroom-database.ts";
import { takeAddress } from "../move-address.ts";

/** Brings a keyword into the portal as it is now, with its links to and from other keywords that readers can see. */
export async function printKeyword(transaction: Transaction, id: number): Promise<void> {
  const keyword = await transaction.keyword.findUniqueOrThrow({
    where: { id },
    select: { name: true, kind: true, acronym: true, slug: true, aliases: true, description: true },
  });
  await takeAddress(transaction, `/stichwort/${keyword.slug}`);
  await transaction.portalKeyword.upsert({
    where: { id },
    create: { id, ...keyword },
    update: keyword,
    select: { id: true },
  });
  await printBroader(transaction, id);
  await printSeeAlso(transaction, id);
  await printMergedAddresses(transaction, id);
}

/** Prints again those of the keywords that readers see. */
export async function reprintKeywords(transaction: Transaction, ids: readonly number[]): Promise<void> {
  const printed = await transaction.portalKeyword.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const { id } of printed) await printKeyword(transaction, id);
}

async function printBroader(transaction: Transaction, id: number): Promise<void> {
  await transaction.$executeRaw`
    UPDATE portal.keyword AS printed SET broader_id = (
      SELECT above.id FROM newsroom.keyword AS kept JOIN portal.keyword AS above ON above.id = kept.broader_id
      WHERE kept.id = printed.id)
    WHERE printed.id IN (SELECT kept.id FROM newsroom.keyword AS kept WHERE kept.id = ${id} OR kept.broader_id = ${id})`;
}

async function printSeeAlso(transaction: Transaction, id: number): Promise<void> {
  await transaction.portalKeywordSeeAlso.deleteMany({ where: { keywordId: id } });
  await transaction.$executeRaw`
    INSERT INTO portal.keyword_see_also (keyword_id, position, see_also_id)
    SELECT link.keyword_id, link.position, link.see_also_id FROM newsroom.keyword_see_also AS link
    JOIN portal.keyword AS one ON one.id = link.keyword_id
    JOIN portal.keyword AS other ON other.id = link.see_also_id
    WHERE link.keyword_id = ${id} OR link.see_also_id = ${id}
    ON CONFLICT (keyword_id, see_also_id) DO UPDATE SET position = excluded.position`;
}

/** Addresses of whatever was merged into it lead here, unless something else stands there or they lead elsewhere. */
async function printMergedAddresses(transaction: Transaction, id: number): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO portal.redirect (from_path, to_path)
    SELECT DISTINCT '/stichwort/' || merged.slug, '/stichwort/' || kept.slug
    FROM newsroom.merged_keyword AS merged JOIN newsroom.keyword AS kept ON kept.id = merged.into_id
    WHERE merged.into_id = ${id} AND NOT EXISTS (SELECT FROM portal.keyword WHERE keyword.slug = merged.slug)
    ON CONFLICT (from_path) DO NOTHING`;
}
