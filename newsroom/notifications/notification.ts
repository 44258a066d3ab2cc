/** What somebody is told of, by groups: in one group one wants all of it by mail at the same rhythm. */
export const NOTIFICATION_GROUPS = {
  /** Somebody speaks to this person. */
  talk: ["mention", "reply", "comment"],
  /** This person has something to do. */
  tasks: ["handed-in", "assigned", "returned", "approval-voided", "schedule-failed"],
  /** Something went well. */
  news: ["approved", "published"],
} as const;

export type NotificationGroup = keyof typeof NOTIFICATION_GROUPS;
export type NotificationKind = (typeof NOTIFICATION_GROUPS)[NotificationGroup][number];

// The keys of our own literal.
export const NOTIFICATION_GROUP_NAMES = Object.keys(NOTIFICATION_GROUPS) as readonly NotificationGroup[];

/** Never, as soon as it happens, or with everything else of a day in the morning. */
export const MAIL_RHYTHMS = ["never", "at_once", "daily"] as const;
export type MailRhythm = (typeof MAIL_RHYTHMS)[number];

export type MailChoices = Readonly<Record<NotificationGroup, MailRhythm>>;

/** What holds for whoever has not chosen. */
export const DEFAULT_MAIL_CHOICES: MailChoices = { talk: "at_once", tasks: "at_once", news: "never" };

export function groupOf(kind: NotificationKind): NotificationGroup {
  const group = NOTIFICATION_GROUP_NAMES.find((name) =>
    (NOTIFICATION_GROUPS[name] as readonly string[]).includes(kind),
  );
  // Every kind stands in a group: that is how it came to be one.
  return group ?? "tasks";
}

/** Null for what an older or a newer edition has stored. */
export function readKind(stored: string): NotificationKind | null {
  return (
    Object.values(NOTIFICATION_GROUPS)
      .flat()
      .find((kind) => kind === stored) ?? null
  );
}
