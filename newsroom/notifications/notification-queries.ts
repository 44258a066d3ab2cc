import { newsroomDatabase } from "../newsroom-database.ts";
import type { UserActor } from "../people/user-queries.ts";
import { type NotificationKind, readKind } from "./notification.ts";

/** What somebody was told of an article. */
export type NotificationEntry = {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly articleId: number;
  readonly headline: string;
  readonly actor: string;
  readonly at: Date;
  readonly isRead: boolean;
  /** The words of the comment as they are now, or the remark. */
  readonly words: string | null;
  readonly threadId: string | null;
};

export const notificationSelection = {
  id: true,
  kind: true,
  articleId: true,
  actorName: true,
  remark: true,
  createdAt: true,
  readAt: true,
  article: { select: { headline: true } },
  comment: { select: { text: true, threadId: true } },
} as const;

type NotificationRow = {
  readonly id: string;
  readonly kind: string;
  readonly articleId: number;
  readonly actorName: string;
  readonly remark: string | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly article: { readonly headline: string };
  readonly comment: { readonly text: string; readonly threadId: string } | null;
};

/** One's own notifications, the newest first; `older` is the id to go on from, or null at the end. */
export async function listNotifications(
  user: UserActor,
  { before, length }: { readonly before: string | null; readonly length: number },
): Promise<{ readonly entries: readonly NotificationEntry[]; readonly older: string | null }> {
  const isOwn =
    before !== null && (await newsroomDatabase().notification.count({ where: { id: before, userId: user.id } })) > 0;
  const rows = await newsroomDatabase().notification.findMany({
    where: { userId: user.id },
    select: notificationSelection,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: length + 1,
    ...(isOwn ? { cursor: { id: before }, skip: 1 } : {}),
  });
  const page = rows.slice(0, length);
  return { entries: toEntries(page), older: rows.length > length ? (page.at(-1)?.id ?? null) : null };
}

/** How many of one's own are unread. */
export async function countUnread(user: UserActor): Promise<number> {
  return newsroomDatabase().notification.count({ where: { userId: user.id, readAt: null } });
}

/** A kind that this edition does not know is left out. */
export function toEntries(rows: readonly NotificationRow[]): readonly NotificationEntry[] {
  return rows.flatMap((row) => {
    const kind = readKind(row.kind);
    if (kind === null) return [];
    return [
      {
        ...{ id: row.id, kind, articleId: row.articleId },
        headline: row.article.headline,
        actor: row.actorName,
        at: row.createdAt,
        isRead: row.readAt !== null,
        words: row.comment?.text ?? row.remark,
        threadId: row.comment?.threadId ?? null,
      },
    ];
  });
}
