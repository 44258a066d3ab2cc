import { CommandError } from "#lib/errors.ts";
import type { Transaction } from "../newsroom-database.ts";
import { toUserRow, type UserRow, userRowSelect } from "./user-queries.ts";

/**
 * The account that a command is about to change, locked until the transaction ends.
 * @throws CommandError "not-found"
 */
export async function loadUser(transaction: Transaction, id: string): Promise<UserRow> {
  await transaction.$queryRaw`SELECT 1 FROM "newsroom"."user" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const user = await transaction.user.findUnique({ where: { id }, select: userRowSelect });
  if (user === null) throw new CommandError("not-found", "Dieses Konto gibt es nicht.");
  return toUserRow(user);
}
