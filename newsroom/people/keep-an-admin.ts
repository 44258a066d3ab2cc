import { CommandError } from "#lib/errors.ts";
import type { Transaction } from "../newsroom-database.ts";

/**
 * Ids of the admins who can sign in: active and with a password. Their rows stay locked until the transaction ends.
 * Call it before any other lock on an account: everybody locks in the same order, so two admins who demote each other
 * at the same moment neither deadlock nor both succeed; the second waits and reads the list anew.
 */
export async function lockAdmins(transaction: Transaction): Promise<readonly string[]> {
  const admins = await transaction.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "newsroom"."user"
    WHERE "role" = 'admin' AND "disabled_at" IS NULL AND "password_hash" IS NOT NULL
    ORDER BY "id" FOR UPDATE`;
  return admins.map((admin) => admin.id);
}

/**
 * Refuses to take the admin's rights from the last account that can use them. `admins` comes from `lockAdmins`.
 * @throws CommandError "wrong-state"
 */
export function keepAnAdmin(admins: readonly string[], losingId: string): void {
  if (admins.some((id) => id !== losingId)) return;
  throw new CommandError(
    "wrong-state",
    "Das ist der letzte Admin, der sich anmelden kann. Geben Sie zuerst einer zweiten Person diese Rolle.",
  );
}
