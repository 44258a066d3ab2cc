import type { Transaction } from "#newsroom/newsroom-database.ts";

/**
 * Ends the present edition. In the same transaction as whatever readers see differently from now on; every finished
 * document of the older edition is out of date at the moment of the commit, on every instance. Called before printing:
 * the row's lock lets one press run at a time, so that sweeping never meets a half-printed piece.
 */
export async function raiseEdition(transaction: Transaction): Promise<void> {
  await transaction.edition.update({ where: { id: 1 }, data: { number: { increment: 1 } }, select: { id: true } });
}
