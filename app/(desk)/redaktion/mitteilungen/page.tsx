import type { Metadata } from "next";
import { z } from "zod";
import { articleAddress } from "#components/desk/articles/article-address.ts";
import { formatMoment } from "#components/desk/format-moment.ts";
import { MailChoicesForm } from "#components/desk/notifications/mail-choices-form.tsx";
import type { PageNotification } from "#components/desk/notifications/notification-entry.ts";
import { NotificationsDesk } from "#components/desk/notifications/notifications-desk.tsx";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { notificationMessages, notificationSentences } from "#lib/messages/notifications.ts";
import { readMailChoices } from "#newsroom/notifications/mail-choices-queries.ts";
import { listNotifications, type NotificationEntry } from "#newsroom/notifications/notification-queries.ts";
import { requireUser } from "../../../session.ts";
import { changeMailChoicesAction, markAllReadAction, markReadAction } from "./actions.ts";

export const metadata: Metadata = { title: notificationMessages.title };

const LENGTH = 50;

type PageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

const addressSchema = z.object({ vor: z.uuid().optional().catch(undefined) });

/** `/redaktion/mitteilungen`: what somebody was told, and what of it they get by mail. */
export default async function NotificationsPage({ searchParams }: PageProps) {
  const user = await requireUser("use-desk");
  const { vor } = addressSchema.parse(await searchParams);
  const [{ entries, older }, choices] = await Promise.all([
    listNotifications(user, { before: vor ?? null, length: LENGTH }),
    readMailChoices(user),
  ]);
  const now = new Date();
  return (
    <NotificationsDesk
      notifications={entries.map((entry) => toPageNotification(entry, now))}
      actions={{ markRead: markReadAction, markAllRead: markAllReadAction }}
      isFurther={vor !== undefined}
      older={older}
    >
      <MailChoicesForm email={user.email} choices={choices} save={changeMailChoicesAction} />
    </NotificationsDesk>
  );
}

function toPageNotification(entry: NotificationEntry, now: Date): PageNotification {
  const { id, kind, actor, articleId, threadId, isRead, words } = entry;
  const headline = entry.headline.trim() || writingMessages.untitled;
  return {
    ...{ id, isRead, words },
    sentence: notificationSentences[kind](actor, headline),
    at: formatMoment(entry.at, now),
    href: `${articleAddress(articleId)}${threadId === null ? "" : `#kommentar-${threadId}`}`,
  };
}
