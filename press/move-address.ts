import type { Transaction } from "#newsroom/newsroom-database.ts";

/**
 * The old address leads to the new one for ever. Chains are shortened to one step, and an address that is used again
 * leads nowhere else.
 */
export async function moveAddress(transaction: Transaction, fromPath: string, toPath: string): Promise<void> {
  if (fromPath === toPath) return;
  await takeAddress(transaction, toPath);
  await transaction.redirect.updateMany({ where: { toPath: fromPath }, data: { toPath } });
  await transaction.redirect.upsert({
    where: { fromPath },
    create: { fromPath, toPath },
    update: { toPath },
    select: { fromPath: true },
  });
}

/** From now on readers find something at this address, so it leads nowhere else. */
export async function takeAddress(transaction: Transaction, path: string): Promise<void> {
  await transaction.redirect.deleteMany({ where: { fromPath: path } });
}

/** What no longer exists is led to by nothing. */
export async function forgetAddress(transaction: Transaction, path: string): Promise<void> {
  await transaction.redirect.deleteMany({ where: { OR: [{ fromPath: path }, { toPath: path }] } });
}
