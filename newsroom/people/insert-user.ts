import { CommandError, hasErrorCode } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import type { Actor, Role } from "./actor.ts";
import { toUserRow, type UserRow, userRowSelect } from "./user-queries.ts";

export type NewUser = {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly passwordHash: string | null;
};

/**
 * The row and its line in the log, for every way in which an account begins; the commands authorise.
 * @throws CommandError "conflict" when the address has an account
 */
export async function insertUser(transaction: Transaction, actor: Actor, user: NewUser): Promise<UserRow> {
  const created = toUserRow(await createRow(transaction, user));
  await recordAuditEntry(transaction, actor, {
    action: "create-user",
    subject: "user",
    subjectId: created.id,
    details: { email: created.email, name: created.name, role: created.role },
  });
  return created;
}

async function createRow(transaction: Transaction, user: NewUser) {
  try {
    return await transaction.user.create({ data: user, select: userRowSelect });
  } catch (error) {
    if (!hasErrorCode(error, "P2002")) throw error;
    const message = "Mit dieser E-Mail-Adresse gibt es schon ein Konto.";
    throw new CommandError("conflict", message, [{ field: "email", message }]);
  }
}
