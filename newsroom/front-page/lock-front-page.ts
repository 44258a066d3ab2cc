import type { Transaction } from "../newsroom-database.ts";

/** Keeps everybody else from changing the front page until the transaction ends. @returns its present version */
export async function lockFrontPage(transaction: Transaction): Promise<number> {
  const rows = await transaction.$queryRaw<{ version: number }[]>`
    SELECT version FROM newsroom.front_page WHERE id = 1 FOR UPDATE`;
  const [row] = rows;
  if (row === undefined) throw new Error("The row of the front page is missing; run the migrations");
  return row.version;
}
