import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import { type Actor, actorId } from "./actor.ts";
import { authorise } from "./desk-policy.ts";
import { loadUser } from "./load-user.ts";
import { chosenUserSchema } from "./user-schema.ts";

/**
 * Ends every session of an account: everybody may do it to their own (signing out), admins to all.
 * @throws CommandError "invalid", "not-allowed", "not-found"
 */
export async function endSessions(actor: Actor, input: unknown): Promise<void> {
  const { userId } = parseInput(chosenUserSchema, input);
  if (actorId(actor) !== userId) authorise(actor, "manage-users");
  await newsroomDatabase().$transaction(async (transaction) => {
    await loadUser(transaction, userId);
    await transaction.user.update({
      where: { id: userId },
      data: { sessionVersion: { increment: 1 } },
      select: { id: true },
    });
    await recordAuditEntry(transaction, actor, { action: "end-sessions", subject: "user", subjectId: userId });
  });
}
