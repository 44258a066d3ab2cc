import { CommandError } from "#lib/errors.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { articleIdSchema } from "../articles/article-content-schema.ts";
import { type ArticleStanding, authoriseArticleAction, judgeArticleAction } from "../articles/article-policy.ts";
import { isOwn } from "../articles/load-article.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import type { CommentThread, ThreadComment } from "./comment.ts";
import { mayResolveThread } from "./comment-policy.ts";
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

/** A thread as one person sees it. */
export type ViewedThread = CommentThread<Date> & { readonly mayResolve: boolean };

type StoredThread = CommentThread<Date> & { readonly ownerId: string | null };

/**
 * Everything that was said about an article, with what this person may do about it.
 * @throws CommandError "invalid", "not-found", "not-allowed"
 */
export async function viewComments(
  actor: Actor,
  articleId: unknown,
): Promise<{ readonly threads: readonly ViewedThread[]; readonly mayComment: boolean }> {
  const id = parseInput(articleIdSchema, articleId);
  const standing = await findStanding(actor, id);
  authoriseArticleAction(actor, "view", standing);
  const threads = await findThreads({ articleId: id });
  return {
    threads: threads.map(({ ownerId, ...thread }) => ({
      ...thread,
      mayResolve: mayResolveThread(actor, { ownerId }, standing),
    })),
    mayComment: judgeArticleAction(actor, "comment", standing).allowed,
  };
}

async function findStanding(actor: Actor, id: number): Promise<ArticleStanding> {
  const row = await newsroomDatabase().article.findUnique({
    where: { id },
    select: {
      state: true,
      trashedAt: true,
      createdById: true,
      authors: { select: { person: { select: { userId: true } } } },
    },
  });
  if (row === null) throw new CommandError("not-found", "Diesen Artikel gibt es nicht.");
  return { state: row.state, isTrashed: row.trashedAt !== null, isOwn: isOwn(actor, row) };
}

/** Everything that was said about an article, in the order in which it was begun. */
export async function listThreads(articleId: number): Promise<readonly CommentThread<Date>[]> {
  return findThreads({ articleId });
}

/**
 * What was said about an article between two moments: threads that were begun, answered or settled then.
 * @param to null for everything since
 */
export async function listThreadsBetween(
  articleId: number,
  from: Date,
  to: Date | null,
): Promise<readonly CommentThread<Date>[]> {
  const then = to === null ? { gte: from } : { gte: from, lte: to };
  return findThreads({
    articleId,
    OR: [{ createdAt: then }, { resolvedAt: then }, { comments: { some: { createdAt: then } } }],
  });
}

/** How many threads an article has, settled ones included. */
export async function countThreads(articleId: number): Promise<number> {
  return newsroomDatabase().commentThread.count({ where: { articleId } });
}

async function findThreads(where: Prisma.CommentThreadWhereInput): Promise<readonly StoredThread[]> {
  const rows = await newsroomDatabase().commentThread.findMany({
    where,
    select: threadSelection,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(toThread);
}

function toThread({ passage, createdById, resolvedAt, resolvedByName, comments, ...row }: ThreadRow): StoredThread {
  return {
    ...row,
    ownerId: createdById,
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
