import { databaseNow } from "#lib/database/clock.ts";
import { CommandError } from "#lib/errors.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import { type Actor, actorId } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { notificationIdSchema } from "./notification-schema.ts";

/** One's own notification was read. Somebody else's stays as it is. @throws CommandError "invalid", "not-allowed" */
export async function markRead(actor: Actor, notificationId: unknown): Promise<void> {
  const id = parseInput(notificationIdSchema, notificationId);
  await mark(actor, { id });
}

/** Everything up to the newest one that the person saw; what came since stays unread. @throws as above */
export async function markAllRead(actor: Actor, newestId: unknown): Promise<void> {
  const id = parseInput(notificationIdSchema, newestId);
  const newest = await newsroomDatabase().notification.findUnique({ where: { id }, select: { createdAt: true } });
  if (newest !== null) await mark(actor, { createdAt: { lte: newest.createdAt } });
}

async function mark(actor: Actor, where: { id: string } | { createdAt: { lte: Date } }): Promise<void> {
  authorise(actor, "use-desk");
  const userId = actorId(actor);
  if (userId === null) throw new CommandError("not-allowed", "Das System liest keine Mitteilungen.");
  const database = newsroomDatabase();
  const data = { readAt: await databaseNow(database) };
  await database.notification.updateMany({ where: { ...where, userId, readAt: null }, data });
}
