import type { Transaction } from "../newsroom-database.ts";

/** Replaces what a keyword's page leads to, in this order. */
export async function storeSeeAlso(transaction: Transaction, id: number, seeAlsoIds: readonly number[]): Promise<void> {
  await transaction.keywordSeeAlso.deleteMany({ where: { keywordId: id } });
  await transaction.keywordSeeAlso.createMany({
    data: seeAlsoIds.map((seeAlsoId, position) => ({ keywordId: id, position, seeAlsoId })),
  });
}
