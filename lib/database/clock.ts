import type { Transaction } from "./connection.ts";

/** The moment by the database's clock: with several instances it is the one that rules. */
export async function databaseNow(transaction: Transaction): Promise<Date> {
  const rows = await transaction.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  const [row] = rows;
  if (row === undefined) throw new Error("PostgreSQL returned no row for SELECT now()");
  return row.now;
}
