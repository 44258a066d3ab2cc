import { judgeApproval } from "../articles/approval-policy.ts";
import type { Transaction } from "../newsroom-database.ts";
import { type Actor, actorId } from "../people/actor.ts";

/** Accounts whose piece it is: who made it, and who stands in its byline. */
export async function ownersOf(transaction: Transaction, articleId: number): Promise<readonly string[]> {
  const article = await transaction.article.findUnique({
    where: { id: articleId },
    select: { createdById: true, authors: { select: { person: { select: { userId: true } } } } },
  });
  if (article === null) return [];
  const people = [article.createdById, ...article.authors.map(({ person }) => person.userId)];
  return [...new Set(people.flatMap((id) => id ?? []))];
}

/** The owners of a piece that was written here: the pieces of a former system come by the thousand, and are no news. */
export async function ownersOfOwnPiece(transaction: Transaction, articleId: number): Promise<readonly string[]> {
  const article = await transaction.article.findUnique({ where: { id: articleId }, select: { importKey: true } });
  return article?.importKey === null ? ownersOf(transaction, articleId) : [];
}

/** The owners, and whoever found the piece fit to print. */
export async function ownersAndApproverOf(transaction: Transaction, articleId: number): Promise<readonly string[]> {
  const approval = await transaction.approval.findUnique({ where: { articleId }, select: { approvedById: true } });
  return [...(await ownersOf(transaction, articleId)), ...(approval?.approvedById ? [approval.approvedById] : [])];
}

/**
 * Whom a piece waits for that was handed in: every editor who may approve it, also under four eyes; admins only where there is
 * no such editor. Sections belong to nobody in particular.
 */
export async function approversOf(
  transaction: Transaction,
  articleId: number,
  handedInBy: Actor,
): Promise<readonly string[]> {
  const article = await transaction.article.findUnique({
    where: { id: articleId },
    select: { section: { select: { needsFourEyes: true } } },
  });
  const owners = await ownersOf(transaction, articleId);
  const clearance = {
    needsFourEyes: article?.section?.needsFourEyes === true,
    approval: "none",
    embargoUntil: null,
  } as const;
  const users = await transaction.user.findMany({
    where: { disabledAt: null },
    select: { id: true, name: true, role: true },
  });
  const able = users.filter((user) => {
    const standing = { state: "in_review", isTrashed: false, isOwn: owners.includes(user.id) } as const;
    return user.id !== actorId(handedInBy) && judgeApproval({ kind: "user", ...user }, standing, clearance).allowed;
  });
  const editors = able.filter(({ role }) => role === "editor");
  return (editors.length > 0 ? editors : able).map(({ id }) => id);
}
