import { databaseNow } from "#lib/database/clock.ts";
import type { AuditAction } from "../audit/audit-actions.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { notify } from "../notifications/notify.ts";
import { ownersOf } from "../notifications/recipients.ts";
import { type Actor, actorId, actorName } from "../people/actor.ts";
import { tellNews } from "../working-copy/working-copy-news.ts";

export type Written = { readonly text: string; readonly mentions: readonly string[] };
type Place = { readonly articleId: number; readonly threadId: string };

/** Adds a comment to a thread and tells those whom it concerns, each once. */
export async function addComment(
  transaction: Transaction,
  actor: Actor,
  { articleId, threadId }: Place,
  { text, mentions }: Written,
): Promise<void> {
  const { id: commentId } = await transaction.comment.create({
    data: {
      ...{ threadId, text, createdAt: await databaseNow(transaction) },
      ...{ authorId: actorId(actor), authorName: actorName(actor) },
    },
    select: { id: true },
  });
  const mentioned = await storeMentions(transaction, commentId, { text, mentions });
  const others = await transaction.comment.findMany({ where: { threadId }, select: { authorId: true } });
  const talking = others.flatMap(({ authorId }) => authorId ?? []).filter((id) => !mentioned.includes(id));
  const owners = (await ownersOf(transaction, articleId)).filter((id) => !mentioned.includes(id));
  const about = { articleId, commentId };
  await notify(transaction, actor, { kind: "mention", ...about, to: mentioned });
  await notify(transaction, actor, { kind: "reply", ...about, to: talking });
  await notify(transaction, actor, { kind: "comment", ...about, to: owners.filter((id) => !talking.includes(id)) });
}

/** Keeps whom a comment names: accounts that may sign in and whose name stands behind an @ in it. @returns their ids */
export async function storeMentions(
  transaction: Transaction,
  commentId: string,
  { text, mentions }: Written,
): Promise<readonly string[]> {
  const users = await transaction.user.findMany({
    where: { id: { in: [...mentions] }, disabledAt: null },
    select: { id: true, name: true },
  });
  const named = users.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id);
  await transaction.commentMention.deleteMany({ where: { commentId, userId: { notIn: named } } });
  await transaction.commentMention.createMany({
    data: named.map((userId) => ({ commentId, userId })),
    skipDuplicates: true,
  });
  return named;
}

/** One line of the log, without a word of the comment, and word to every page on which the article is open. */
export async function tellOfComments(
  transaction: Transaction,
  actor: Actor,
  action: AuditAction,
  { articleId, threadId }: Place,
): Promise<void> {
  await recordAuditEntry(transaction, actor, {
    action,
    subject: "article",
    subjectId: articleId,
    details: { thread: threadId },
  });
  await tellNews(transaction, { kind: "comments", articleId });
}
