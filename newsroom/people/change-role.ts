import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "./actor.ts";
import { authorise } from "./desk-policy.ts";
import { keepAnAdmin, lockAdmins } from "./keep-an-admin.ts";
import { loadUser } from "./load-user.ts";
import { toUserRow, type UserRow, userRowSelect } from "./user-queries.ts";
import { changeRoleSchema } from "./user-schema.ts";

/**
 * Gives an account another role and ends its sessions; the same role again changes nothing.
 * @throws CommandError "invalid", "not-allowed", "not-found", "wrong-state" for the last admin
 */
export async function changeRole(actor: Actor, input: unknown): Promise<UserRow> {
  const { userId, role } = parseInput(changeRoleSchema, input);
  authorise(actor, "manage-users");
  return newsroomDatabase().$transaction(async (transaction) => {
    const admins = await lockAdmins(transaction);
    const before = await loadUser(transaction, userId);
    if (before.role === role) return before;
    if (before.role === "admin" && !before.isDisabled) keepAnAdmin(admins, userId);
    const changed = await transaction.user.update({
      where: { id: userId },
      data: { role, sessionVersion: { increment: 1 } },
      select: userRowSelect,
    });
    await recordAuditEntry(transaction, actor, {
      action: "change-role",
      subject: "user",
      subjectId: userId,
      from: before.role,
      to: role,
    });
    return toUserRow(changed);
  });
}
