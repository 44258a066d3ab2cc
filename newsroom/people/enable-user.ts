import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "./actor.ts";
import { authorise } from "./desk-policy.ts";
import { loadUser } from "./load-user.ts";
import { toUserRow, type UserRow, userRowSelect } from "./user-queries.ts";
import { chosenUserSchema } from "./user-schema.ts";

/**
 * Lets a disabled account sign in again, with its old role and password; sessions from before stay ended.
 * @throws CommandError "invalid", "not-allowed", "not-found"
 */
export async function enableUser(actor: Actor, input: unknown): Promise<UserRow> {
  const { userId } = parseInput(chosenUserSchema, input);
  authorise(actor, "manage-users");
  return newsroomDatabase().$transaction(async (transaction) => {
    const before = await loadUser(transaction, userId);
    if (!before.isDisabled) return before;
    const enabled = await transaction.user.update({
      where: { id: userId },
      data: { disabledAt: null },
      select: userRowSelect,
    });
    await recordAuditEntry(transaction, actor, { action: "enable-user", subject: "user", subjectId: userId });
    return toUserRow(enabled);
  });
}
