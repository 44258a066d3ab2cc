import type { Prisma } from "#prisma/generated/client.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import type { CommentThread, Mentionable, ThreadComment } from "./comment.ts";
import { passageSchema } from "./comment-schema.ts";

const threadSelection = {
  id: true,
  quote: true,
  passage: true,
  createdById: true,
  resolvedAt: true,
  resolvedByName: true,
  comments: {
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { mentions: { select: { user: { select: { id: true, name: true } } } } },
  },
} satisfies Prisma.CommentThreadSelect;

type ThreadRow = Prisma.CommentThreadGetPayload<{ select: typeof threadSelection }>;

/** A thread with whose it is, which decides who may settle it. */
export type StoredThread = CommentThread<Date> & { readonly createdById: string | null };

/** Everything that was said about an article, in the order in which it was begun. */
export async function listThreads(articleId: number): Promise<readonly StoredThread[]> {
  return findThreads({ articleId });
}

/** What was said about an article between two moments: threads that were begun, answered or settled then. */
export async function listThreadsBetween(articleId: number, from: Date, to: Date): Promise<readonly StoredThread[]> {
  const then = { gte: from, lte: to };
  return findThreads({
    articleId,
    OR: [{ createdAt: then }, { resolvedAt: then }, { comments: { some: { createdAt: then } } }],
  });
}

/** How many threads of an article are there, and how many of them are open. */
export async function countThreads(articleId: number): Promise<{ readonly total: number; readonly open: number }> {
  const [total, open] = await Promise.all([
    newsroomDatabase().commentThread.count({ where: { articleId } }),
    newsroomDatabase().commentThread.count({ where: { articleId, resolvedAt: null } }),
  ]);
  return { total, open };
}

/** Everybody who can be named with @, in the order of their names. */
export async function listMentionable(): Promise<readonly Mentionable[]> {
  return newsroomDatabase().user.findMany({
    where: { disabledAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

async function findThreads(where: Prisma.CommentThreadWhereInput): Promise<readonly StoredThread[]> {
  const rows = await newsroomDatabase().commentThread.findMany({
    where,
    select: threadSelection,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(toThread);
}

function toThread({ passage, resolvedAt, resolvedByName, comments, ...row }: ThreadRow): StoredThread {
  return {
    ...row,
    passage: passageSchema.safeParse(passage).data ?? null,
    resolved: resolvedAt === null ? null : { by: resolvedByName ?? "", at: resolvedAt },
    comments: comments.map(toComment),
  };
}

function toComment(row: ThreadRow["comments"][number]): ThreadComment<Date> {
  return {
    id: row.id,
    authorId: row.authorId,
    author: row.authorName,
    text: row.text,
    at: row.createdAt,
    isEdited: row.editedAt !== null,
    isDeleted: row.deletedAt !== null,
    mentions: row.mentions.map(({ user }) => user),
  };
}
