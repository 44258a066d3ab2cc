import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import type { UserActor } from "../people/user-queries.ts";
import { DEFAULT_MAIL_CHOICES, type MailChoices, NOTIFICATION_GROUP_NAMES } from "./notification.ts";

/** What each of these accounts wants by mail. */
export async function findMailChoices(
  database: Pick<Transaction, "mailChoice">,
  userIds: readonly string[],
): Promise<(userId: string) => MailChoices> {
  const rows = await database.mailChoice.findMany({ where: { userId: { in: [...userIds] } } });
  return (userId) => {
    const own = rows.filter((row) => row.userId === userId);
    const chosen = NOTIFICATION_GROUP_NAMES.flatMap((name) => {
      const row = own.find(({ group }) => group === name);
      return row === undefined ? [] : [[name, row.rhythm] as const];
    });
    return { ...DEFAULT_MAIL_CHOICES, ...Object.fromEntries(chosen) };
  };
}

/** What somebody wants by mail. */
export async function readMailChoices(user: UserActor): Promise<MailChoices> {
  const choices = await findMailChoices(newsroomDatabase(), [user.id]);
  return choices(user.id);
}
