import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { SYSTEM } from "../people/actor.ts";
import { lockFrontPage } from "./lock-front-page.ts";

/**
 * Takes away what has come to its end by the database's clock, and raises the version: whoever arranges the page at that moment
 * is told. @returns the numbers of the pieces; none when nothing was due
 */
export async function endFrontPlacements(transaction: Transaction): Promise<readonly number[]> {
  const version = await lockFrontPage(transaction);
  const ended = await transaction.$queryRaw<{ articleId: number }[]>`
    DELETE FROM newsroom.front_placement WHERE ends_at <= now() RETURNING article_id AS "articleId"`;
  const articleIds = ended.map(({ articleId }) => articleId);
  if (articleIds.length === 0) return [];
  await transaction.frontPage.update({ where: { id: 1 }, data: { version: version + 1 }, select: { id: true } });
  await recordAuditEntry(transaction, SYSTEM, {
    action: "end-front-placements",
    subject: "front-page",
    subjectId: "all",
    details: { articleIds },
  });
  return articleIds;
}
