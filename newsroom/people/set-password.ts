import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import { loadUser } from "./load-user.ts";
import { isOneTimeLinkUsable, linkIsVoid, spendOneTimeLink } from "./one-time-link.ts";
import { hashPassword } from "./password.ts";
import { forgetAccountFailures } from "./sign-in-throttle.ts";
import { setPasswordSchema } from "./user-schema.ts";

/** Whose password was set, so that the sign-in form can be filled in. */
export type PasswordOwner = { readonly id: string; readonly email: string };

/**
 * Sets a password by a one-time token: ends all sessions, voids the account's other links and lifts its sign-in block.
 * @throws CommandError "invalid" for the password, "not-found" for a void link
 */
export async function setPassword(input: unknown): Promise<PasswordOwner> {
  const { token, password } = parseInput(setPasswordSchema, input);
  // Hashing is costly on purpose: strangers with invented tokens do not get that far.
  if (!(await isOneTimeLinkUsable("set_password", token))) throw linkIsVoid();
  const passwordHash = await hashPassword(password);
  return newsroomDatabase().$transaction((transaction) => storePassword(transaction, token, passwordHash));
}

async function storePassword(transaction: Transaction, token: string, passwordHash: string): Promise<PasswordOwner> {
  const { userId } = await spendOneTimeLink(transaction, "set_password", token);
  if (userId === null) throw linkIsVoid();
  const user = await loadUser(transaction, userId);
  if (user.isDisabled) throw linkIsVoid();
  await transaction.user.update({
    where: { id: userId },
    data: { passwordHash, sessionVersion: { increment: 1 } },
    select: { id: true },
  });
  await transaction.oneTimeLink.deleteMany({ where: { userId, usedAt: null } });
  await forgetAccountFailures(transaction, user.email);
  const owner = { kind: "user", id: user.id, name: user.name, role: user.role } as const;
  await recordAuditEntry(transaction, owner, { action: "set-password", subject: "user", subjectId: userId });
  return { id: user.id, email: user.email };
}
