import type { Transaction } from "#newsroom/newsroom-database.ts";

/** Brings every correction of a printed piece into the portal, also those from before readers could not see it for a while. */
export async function printCorrections(transaction: Transaction, articleId: number): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO portal.correction (id, article_id, was_wrong, is_right, at)
    SELECT correction.id, article_id, was_wrong, is_right, at
    FROM newsroom.correction JOIN portal.article AS printed ON printed.id = article_id
    WHERE article_id = ${articleId}
    ON CONFLICT DO NOTHING`;
}
