import { newsroomDatabase } from "../newsroom-database.ts";
import type { Actor } from "../people/actor.ts";
import { authorise, type DeskRight } from "../people/desk-policy.ts";
import { type AuditEvent, recordAuditEntry } from "./record-audit-entry.ts";

/**
 * Logs a change that another wing makes for somebody at the desk, who needs `right` for it. That wing calls this
 * before it commits, so that no change lacks its entry.
 * @throws CommandError "not-allowed"
 */
export async function recordDeskEntry(actor: Actor, right: DeskRight, event: AuditEvent): Promise<void> {
  authorise(actor, right);
  await newsroomDatabase().$transaction((transaction) => recordAuditEntry(transaction, actor, event));
}
