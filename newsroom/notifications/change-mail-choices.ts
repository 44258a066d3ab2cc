import { databaseNow } from "#lib/database/clock.ts";
import { CommandError } from "#lib/errors.ts";
import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import { type Actor, actorId } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { dueMoment } from "./due-moment.ts";
import { mailChoicesSchema } from "./mail-choices-schema.ts";
import { tellMailIsDue } from "./mail-news.ts";
import { type MailRhythm, NOTIFICATION_GROUP_NAMES, NOTIFICATION_GROUPS } from "./notification.ts";

/**
 * Changes what the acting person is told by mail, also of what waits to be sent. Not in the log: it concerns nobody else.
 * @throws CommandError "invalid", "not-allowed"; also for the system, which has no mailbox
 */
export async function changeMailChoices(actor: Actor, input: unknown): Promise<void> {
  const choices = parseInput(mailChoicesSchema, input);
  authorise(actor, "use-desk");
  const userId = actorId(actor);
  if (userId === null) throw new CommandError("not-allowed", "Das System bekommt keine E-Mails.");
  await newsroomDatabase().$transaction(async (transaction) => {
    for (const group of NOTIFICATION_GROUP_NAMES) {
      const rhythm = choices[group];
      await transaction.mailChoice.upsert({
        where: { userId_group: { userId, group } },
        create: { userId, group, rhythm },
        update: { rhythm },
        select: { userId: true },
      });
      await reschedule(transaction, { userId, kind: { in: [...NOTIFICATION_GROUPS[group]] } }, rhythm);
    }
    await tellMailIsDue(transaction);
  });
}

/** What the mail server has refused keeps its own pace. */
async function reschedule(
  transaction: Transaction,
  notification: { readonly userId: string; readonly kind: { in: string[] } },
  rhythm: MailRhythm,
): Promise<void> {
  const dueAt = dueMoment(rhythm, await databaseNow(transaction));
  if (dueAt === null) await transaction.notificationMail.deleteMany({ where: { notification } });
  else await transaction.notificationMail.updateMany({ where: { notification, attempts: 0 }, data: { dueAt } });
}
