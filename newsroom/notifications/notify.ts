import { databaseNow } from "#lib/database/clock.ts";
import type { Transaction } from "../newsroom-database.ts";
import { type Actor, actorId, actorName } from "../people/actor.ts";
import { dueMoment } from "./due-moment.ts";
import { findMailChoices } from "./mail-choices-queries.ts";
import { tellMailIsDue } from "./mail-news.ts";
import { groupOf, type NotificationKind } from "./notification.ts";
import { approversOf, ownersAndApproverOf, ownersOf, ownersOfOwnPiece } from "./recipients.ts";

export type News = {
  readonly kind: NotificationKind;
  readonly articleId: number;
  /** Accounts; without them those whom such news concerns. */
  readonly to?: readonly string[];
  readonly commentId?: string;
  /** What a person or the system said about it; never a word of the article. */
  readonly remark?: string;
};

/** Whom it concerns when nobody is named. */
const CONCERNED: Readonly<
  Record<NotificationKind, (transaction: Transaction, articleId: number, actor: Actor) => Promise<readonly string[]>>
> = {
  mention: nobody,
  reply: nobody,
  comment: ownersOf,
  "handed-in": approversOf,
  assigned: nobody,
  returned: ownersOf,
  "approval-voided": ownersAndApproverOf,
  "schedule-failed": ownersAndApproverOf,
  approved: ownersOf,
  published: ownersOfOwnPiece,
};

/**
 * Tells people of something, within the transaction in which it happens: at the desk, and by mail as each of them chose. Whoever
 * did it is not told, nor whose account is disabled.
 */
export async function notify(transaction: Transaction, actor: Actor, news: News): Promise<void> {
  const { kind, articleId, to, commentId = null, remark = "" } = news;
  const asked = to ?? (await CONCERNED[kind](transaction, articleId, actor));
  const recipients = await transaction.user.findMany({
    where: { id: { in: asked.filter((id) => id !== actorId(actor)) }, disabledAt: null },
    select: { id: true },
  });
  if (recipients.length === 0) return;
  const createdAt = await databaseNow(transaction);
  const notifications = await transaction.notification.createManyAndReturn({
    data: recipients.map(({ id: userId }) => ({
      ...{ userId, kind, articleId, commentId, createdAt },
      actorName: actorName(actor),
      remark: remark === "" ? null : remark,
    })),
    select: { id: true, userId: true },
  });
  await putIntoOutbox(transaction, kind, notifications, createdAt);
}

type Told = { readonly id: string; readonly userId: string };

async function putIntoOutbox(
  transaction: Transaction,
  kind: NotificationKind,
  told: readonly Told[],
  now: Date,
): Promise<void> {
  const choices = await findMailChoices(
    transaction,
    told.map(({ userId }) => userId),
  );
  const mails = told.flatMap(({ id, userId }) => {
    const dueAt = dueMoment(choices(userId)[groupOf(kind)], now);
    return dueAt === null ? [] : [{ notificationId: id, dueAt }];
  });
  if (mails.length === 0) return;
  await transaction.notificationMail.createMany({ data: mails });
  await tellMailIsDue(transaction);
}

async function nobody(): Promise<readonly string[]> {
  return [];
}
