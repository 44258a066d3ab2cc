import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "./actor.ts";
import type { InvitedUser } from "./create-user.ts";
import { authorise } from "./desk-policy.ts";
import { loadUser } from "./load-user.ts";
import { issueOneTimeLink } from "./one-time-link.ts";
import { chosenUserSchema } from "./user-schema.ts";

/**
 * A new one-time token for an existing account; the present password works until the link is used.
 * @throws CommandError "invalid", "not-allowed", "not-found", "wrong-state" for a disabled account
 */
export async function issuePasswordLink(actor: Actor, input: unknown): Promise<InvitedUser> {
  const { userId } = parseInput(chosenUserSchema, input);
  authorise(actor, "manage-users");
  return newsroomDatabase().$transaction(async (transaction) => {
    const user = await loadUser(transaction, userId);
    if (user.isDisabled) throw new CommandError("wrong-state", "Das Konto ist gesperrt. Entsperren Sie es zuerst.");
    const setPasswordToken = await issueOneTimeLink(transaction, { purpose: "set_password", userId });
    await recordAuditEntry(transaction, actor, { action: "issue-password-link", subject: "user", subjectId: userId });
    return { user, setPasswordToken };
  });
}
