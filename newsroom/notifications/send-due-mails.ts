import { databaseNow } from "#lib/database/clock.ts";
import { readEnvironment } from "#lib/environment.ts";
import { sendMail } from "#lib/mail/send-mail.ts";
import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import { composeNotificationMail } from "./compose-notification-mail.ts";
import { notificationSelection, toEntries } from "./notification-queries.ts";

/** A mail server is given up after ten seconds; the rows stay locked for that long. */
const TIMEOUT_MS = 30_000;

/** Most notifications in one mail; the rest goes with the next one. */
const MOST_IN_ONE = 50;

/** Pauses between trials grow from one minute to six hours; after this many, about four days, a mail is given up. */
const MOST_ATTEMPTS = 22;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/**
 * Sends everything that is due by the database's clock, one mail for each person. However many instances ask at the same moment,
 * each notification is in one mail: rows that another one is sending are skipped, and go when the mail server has the mail.
 * What it refuses is tried again later. @returns how many mails went out
 */
export async function sendDueMails(): Promise<number> {
  for (let sent = 0; ; ) {
    const outcome = await newsroomDatabase().$transaction(sendNext, { timeout: TIMEOUT_MS });
    if (outcome === "none") return sent;
    if (outcome === "sent") sent += 1;
  }
}

async function sendNext(transaction: Transaction): Promise<"none" | "sent" | "refused" | "dropped"> {
  const ids = await takeDue(transaction);
  if (ids.length === 0) return "none";
  const rows = await transaction.notification.findMany({
    where: { id: { in: [...ids] } },
    select: { ...notificationSelection, user: { select: { name: true, email: true, disabledAt: true } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const user = rows[0]?.user;
  const entries = toEntries(rows);
  // Who has no access any more is told nothing any more.
  const isWanted = user !== undefined && user.disabledAt === null && entries.length > 0;
  if (isWanted) {
    try {
      await sendMail(composeNotificationMail(user, entries, readEnvironment().SITE_URL));
    } catch (error) {
      await postpone(transaction, ids, error);
      return "refused";
    }
  }
  await transaction.notificationMail.deleteMany({ where: { notificationId: { in: [...ids] } } });
  return isWanted ? "sent" : "dropped";
}

/** Locks what is due for one person. */
async function takeDue(transaction: Transaction): Promise<readonly string[]> {
  const [first] = await transaction.$queryRaw<{ user_id: string }[]>`
    SELECT n.user_id FROM newsroom.notification_mail m JOIN newsroom.notification n ON n.id = m.notification_id
    WHERE m.due_at <= now() ORDER BY m.due_at, m.notification_id LIMIT 1 FOR UPDATE OF m SKIP LOCKED`;
  if (first === undefined) return [];
  const rows = await transaction.$queryRaw<{ notification_id: string }[]>`
    SELECT m.notification_id FROM newsroom.notification_mail m JOIN newsroom.notification n ON n.id = m.notification_id
    WHERE m.due_at <= now() AND n.user_id = ${first.user_id}::uuid
    ORDER BY m.due_at, m.notification_id LIMIT ${MOST_IN_ONE} FOR UPDATE OF m SKIP LOCKED`;
  return rows.map(({ notification_id: id }) => id);
}

async function postpone(transaction: Transaction, ids: readonly string[], error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Mitteilung ${ids[0]} wurde nicht verschickt: ${reason}\n`);
  const now = await databaseNow(transaction);
  const mails = await transaction.notificationMail.findMany({ where: { notificationId: { in: [...ids] } } });
  for (const { notificationId, attempts } of mails) {
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** attempts, LONGEST_PAUSE_MS);
    const data = { attempts: attempts + 1, dueAt: new Date(now.getTime() + pause) };
    if (attempts + 1 >= MOST_ATTEMPTS) await transaction.notificationMail.delete({ where: { notificationId } });
    else await transaction.notificationMail.update({ where: { notificationId }, data });
  }
}
