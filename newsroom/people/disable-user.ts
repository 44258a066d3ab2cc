import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "./actor.ts";
import { authorise } from "./desk-policy.ts";
import { keepAnAdmin, lockAdmins } from "./keep-an-admin.ts";
import { loadUser } from "./load-user.ts";
import { toUserRow, type UserRow, userRowSelect } from "./user-queries.ts";
import { chosenUserSchema } from "./user-schema.ts";

/**
 * Shuts an account out at once: its sessions end and its open links are void. Disabling oneself is allowed.
 * @throws CommandError "invalid", "not-allowed", "not-found", "wrong-state" for the last admin
 */
export async function disableUser(actor: Actor, input: unknown): Promise<UserRow> {
  const { userId } = parseInput(chosenUserSchema, input);
  authorise(actor, "manage-users");
  return newsroomDatabase().$transaction(async (transaction) => {
    const admins = await lockAdmins(transaction);
    const before = await loadUser(transaction, userId);
    if (before.isDisabled) return before;
    if (before.role === "admin") keepAnAdmin(admins, userId);
    const disabled = await transaction.user.update({
      where: { id: userId },
      data: { disabledAt: new Date(), sessionVersion: { increment: 1 } },
      select: userRowSelect,
    });
    await transaction.oneTimeLink.deleteMany({ where: { userId, usedAt: null } });
    await recordAuditEntry(transaction, actor, { action: "disable-user", subject: "user", subjectId: userId });
    return toUserRow(disabled);
  });
}
