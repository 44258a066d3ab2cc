import type { Transaction } from "../newsroom-database.ts";

/** PostgreSQL's channel on which instances hear that the outbox holds something new; told when the transaction commits. */
export const MAIL_CHANNEL = "dachzeile_mail";

export async function tellMailIsDue(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT pg_notify(${MAIL_CHANNEL}, '')`;
}
