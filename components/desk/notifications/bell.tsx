"use client";

import { Bell as BellIcon } from "lucide-react";
import { usePathname } from "next/navigation";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { classNames } from "#components/ui/class-names.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { deskMessages } from "#lib/messages/desk.ts";
import { NOTIFICATIONS_ADDRESS } from "./notification-entry.ts";
import { useUnread } from "./use-unread.ts";

const words = deskMessages.shell;

/** Leads to the notifications, and says how many of them are unread. */
export function Bell({ initial }: { readonly initial: number }) {
  const unread = useUnread(initial);
  const isCurrent = usePathname() === NOTIFICATIONS_ADDRESS;
  return (
    <PageLink
      href={NOTIFICATIONS_ADDRESS}
      aria-current={isCurrent ? "page" : undefined}
      className={classNames(buttonClasses("quiet", "icon"), "relative")}
      aria-label={unread === 0 ? words.notifications : words.unreadNotifications(unread)}
      title={words.notifications}
    >
      <BellIcon aria-hidden="true" className="size-5" />
      {unread > 0 && (
        <span
          aria-hidden="true"
          className="absolute -top-1 -right-1 grid h-5 min-w-5 place-items-center bg-accent px-1 font-semibold text-on-accent text-xs tabular-nums"
        >
          {unread > 99 ? "99+" : unread}
        </span>
      )}
    </PageLink>
  );
}
