import { CommandError } from "#lib/errors.ts";
import type { Transaction } from "../newsroom-database.ts";

/** Any fixed number: whoever takes rights from accounts does so one after the other. */
const ADMIN_LOCK = 7_362_105;

/**
 * Ids of the admins who can sign in: active and with a password. Until the transaction ends nobody else gets this list,
 * so of two admins who demote each other at the same moment the second waits and reads it anew. One lock for all instead
 * of one per row: rows that change while they are waited for are locked in another order than they were asked for.
 */
export async function lockAdmins(transaction: Transaction): Promise<readonly string[]> {
  await transaction.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(${ADMIN_LOCK}::bigint)`;
  const admins = await transaction.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "newsroom"."user"
    WHERE "role" = 'admin' AND "disabled_at" IS NULL AND "password_hash" IS NOT NULL`;
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
