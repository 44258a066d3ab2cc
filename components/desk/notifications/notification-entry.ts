import type { Action } from "#components/ui/action-result.ts";

export const NOTIFICATIONS_ADDRESS = "/redaktion/mitteilungen";

/** A notification as the page shows it. */
export type PageNotification = {
  readonly id: string;
  /** What happened, in one sentence without its full stop. */
  readonly sentence: string;
  /** When, ready to read. */
  readonly at: string;
  readonly isRead: boolean;
  /** What somebody said about it. */
  readonly words: string | null;
  readonly href: string;
};

export type NotificationActions = {
  readonly markRead: Action<string>;
  readonly markAllRead: Action<string>;
};
