import type { Transaction } from "../newsroom-database.ts";

/*
 * Who puts keywords on an article and who merges keywords pass here one after the other. Locks are taken in one order
 * everywhere: articles (ascending), the edition, the vocabulary, keywords.
 */

/** Waits for a merge that is under way and holds off the next one until the transaction ends. Saves do not wait for each other. */
async function shareVocabulary(transaction: Transaction): Promise<void> {
  await transaction.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock_shared(hashtext('newsroom.keyword'))`;
}

/** Waits until nobody is putting keywords on an article and holds everybody off until the transaction ends. */
export async function lockVocabulary(transaction: Transaction): Promise<void> {
  await transaction.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('newsroom.keyword'))`;
}

/**
 * The keywords that these numbers mean today: one that was merged is led to the survivor, which stands once, at the
 * earlier place. Revisions and pages that were opened before a merge still name what was merged. No merge happens
 * before the transaction ends.
 */
export async function resolveKeywords(transaction: Transaction, ids: readonly number[]): Promise<readonly number[]> {
  if (ids.length === 0) return ids;
  await shareVocabulary(transaction);
  const merged = await transaction.mergedKeyword.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, intoId: true },
  });
  const survivors = new Map(merged.map(({ id, intoId }) => [id, intoId]));
  return [...new Set(ids.map((id) => survivors.get(id) ?? id))];
}
