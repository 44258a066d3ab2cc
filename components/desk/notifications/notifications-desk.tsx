"use client";

import { ArrowLeftToLine, ArrowRight, Check, CheckCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { classNames } from "#components/ui/class-names.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { notificationMessages as words } from "#lib/messages/notifications.ts";
import { DeskPage } from "../desk-page.tsx";
import { NOTIFICATIONS_ADDRESS, type NotificationActions, type PageNotification } from "./notification-entry.ts";
import { tellRead } from "./use-unread.ts";

type NotificationsDeskProps = {
  readonly notifications: readonly PageNotification[];
  readonly actions: NotificationActions;
  /** Whether these are not the newest ones. */
  readonly isFurther: boolean;
  /** Id to go on from, or null at the end. */
  readonly older: string | null;
  /** What one gets by mail. */
  readonly children: ReactNode;
};

/** What somebody was told, the newest first. */
export function NotificationsDesk({ notifications, actions, isFurther, older, children }: NotificationsDeskProps) {
  const router = useRouter();
  const toast = useToast();
  const refresh = () => {
    tellRead();
    router.refresh();
  };
  const all = useAction(actions.markAllRead, {
    onSuccess() {
      toast(words.allRead);
      refresh();
    },
  });
  const [newest] = notifications;
  const hasUnread = notifications.some(({ isRead }) => !isRead);
  return (
    <DeskPage
      title={words.title}
      intro={words.intro}
      actions={
        hasUnread &&
        newest !== undefined && (
          <Button
            isPending={all.isPending}
            icon={<CheckCheck aria-hidden="true" className="size-4" />}
            onClick={() => all.run(newest.id)}
          >
            {words.markAllRead}
          </Button>
        )
      }
    >
      <ErrorSummary failure={all.failure} />
      {notifications.length === 0 ? (
        <EmptyState
          title={words.empty}
          action={
            <PageLink href="/redaktion/artikel" className={buttonClasses()}>
              {words.toArticles}
            </PageLink>
          }
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        <ul aria-label={words.list} className="border-rule border-t">
          {notifications.map((notification) => (
            <NotificationLine key={notification.id} {...{ notification, actions }} onRead={refresh} />
          ))}
        </ul>
      )}
      <Pages isFurther={isFurther} older={older} />
      {children}
    </DeskPage>
  );
}

type NotificationLineProps = {
  readonly notification: PageNotification;
  readonly actions: NotificationActions;
  readonly onRead: () => void;
};

function NotificationLine({ notification, actions, onRead }: NotificationLineProps) {
  const { id, sentence, at, isRead, words: said, href } = notification;
  const { run, isPending, failure } = useAction(actions.markRead, { onSuccess: onRead });
  return (
    <li
      className={classNames(
        "flex items-start justify-between gap-3 border-rule border-b border-l-4 py-3 pr-1 pl-3",
        isRead ? "border-l-transparent" : "border-l-accent",
      )}
    >
      <div className="grid min-w-0 gap-1">
        <p>
          {!isRead && <span className="sr-only">{words.isUnread}: </span>}
          <PageLink
            href={href}
            className={classNames("text-link wrap-anywhere", !isRead && "font-semibold")}
            onClick={() => !isRead && run(id)}
          >
            {sentence}
          </PageLink>
        </p>
        {said !== null && <p className="line-clamp-3 wrap-anywhere whitespace-pre-line text-ink-soft">{said}</p>}
        <p className="text-fine text-ink-soft">{at}</p>
        <ErrorSummary failure={failure} />
      </div>
      {!isRead && (
        <Button
          look="quiet"
          size="icon"
          isPending={isPending}
          aria-label={words.markReadNamed(sentence)}
          title={words.markRead}
          icon={<Check aria-hidden="true" className="size-4" />}
          onClick={() => run(id)}
        />
      )}
    </li>
  );
}

function Pages({ isFurther, older }: Pick<NotificationsDeskProps, "isFurther" | "older">) {
  if (!isFurther && older === null) return null;
  return (
    <nav aria-label={words.paging} className="flex flex-wrap gap-3">
      {isFurther && (
        <PageLink href={NOTIFICATIONS_ADDRESS} className={buttonClasses()}>
          <ArrowLeftToLine aria-hidden="true" className="size-4" />
          {words.newest}
        </PageLink>
      )}
      {older !== null && (
        <PageLink href={`${NOTIFICATIONS_ADDRESS}?vor=${older}`} className={buttonClasses()}>
          {words.older}
          <ArrowRight aria-hidden="true" className="size-4" />
        </PageLink>
      )}
    </nav>
  );
}
