import { databaseNow } from "#lib/database/clock.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import type { Transaction } from "../../newsroom-database.ts";
import { isAutomaticDue, thinAutomatic } from "./automatic-rhythm.ts";
import { hashContent } from "./hash-content.ts";
import { insertRevision, type KeepableState, noteUnkeptWriters, readUnkeptWriters } from "./keep-revision.ts";

/** Who changed the working copy since the last call, and when the present writing began if the caller knows. */
export type Writing = {
  readonly contributors: readonly string[];
  /** Without it the making of the article counts. */
  readonly writingSince?: Date;
};

/**
 * For whatever stores the working copy, in the same transaction and with the article's row locked: keeps the stored
 * state now and then, at most every ten minutes of writing and only if its content is not that of the newest revision.
 * Then the automatic ones are thinned. Who wrote is remembered for the next revision in any case.
 */
export async function keepAutomaticRevision(
  transaction: Transaction,
  article: KeepableState,
  { contributors, writingSince }: Writing,
): Promise<void> {
  const unkept = await readUnkeptWriters(transaction, article.id);
  const writers = [...new Set([...unkept, ...contributors])];
  if (!(await isDue(transaction, article, writingSince))) {
    if (writers.length > unkept.length) await noteUnkeptWriters(transaction, article.id, writers);
    return;
  }
  await insertAutomaticRevision(transaction, article, writers);
  await thinRevisions(transaction, article.id);
}

/** Keeps the present state now, whenever the last one was; for a working copy that is about to be replaced. */
export async function keepBeforeReplacing(transaction: Transaction, article: KeepableState): Promise<void> {
  const isKept = await transaction.revision.findFirst({
    where: { articleId: article.id, contentHash: hashContent(article.content) },
    select: { id: true },
  });
  if (isKept !== null) return;
  await insertAutomaticRevision(transaction, article, await readUnkeptWriters(transaction, article.id));
}

async function insertAutomaticRevision(
  transaction: Transaction,
  article: KeepableState,
  contributors: readonly string[],
): Promise<void> {
  await insertRevision(transaction, article, {
    reason: "automatic",
    name: null,
    contributors,
    createdById: await present(transaction, contributors.at(-1)),
  });
}

/** The account if there is one: what a document says of its writers may be older than the list of accounts. */
async function present(transaction: Transaction, userId: string | undefined): Promise<string | null> {
  if (userId === undefined) return null;
  const user = await transaction.user.findUnique({ where: { id: userId }, select: { id: true } });
  return user?.id ?? null;
}

const newestFirst = [{ createdAt: "desc" }, { version: "desc" }, { id: "desc" }] as const;

async function isDue(transaction: Transaction, article: KeepableState, writingSince?: Date): Promise<boolean> {
  const articleId = article.id;
  const automatic = await transaction.revision.findFirst({
    where: { articleId, reason: "automatic" },
    select: { createdAt: true },
    orderBy: [...newestFirst],
  });
  const since = writingSince ?? (await createdAt(transaction, articleId));
  if (!isAutomaticDue(automatic?.createdAt ?? null, since, await databaseNow(transaction))) return false;
  const newest = await transaction.revision.findFirst({
    where: { articleId },
    select: { contentHash: true },
    orderBy: [...newestFirst],
  });
  return newest?.contentHash !== hashContent(article.content);
}

async function createdAt(transaction: Transaction, id: number): Promise<Date> {
  const article = await transaction.article.findUniqueOrThrow({ where: { id }, select: { createdAt: true } });
  return article.createdAt;
}

async function thinRevisions(transaction: Transaction, articleId: number): Promise<void> {
  const rows = await transaction.revision.findMany({
    where: { articleId },
    select: { id: true, createdAt: true, reason: true, contributors: true },
  });
  const history = rows.map(({ id, createdAt: at, reason, contributors }) => {
    return { id, at, isAutomatic: reason === "automatic", contributors };
  });
  const { gone, contributors } = thinAutomatic(history, await databaseNow(transaction));
  if (gone.length === 0) return;
  await transaction.revision.deleteMany({ where: { id: { in: [...gone] }, reason: "automatic" } });
  for (const [id, writers] of contributors) await rewriteContributors(transaction, id, writers);
}

/** No revision can be changed, only an automatic one replaced by itself. */
async function rewriteContributors(transaction: Transaction, id: string, contributors: readonly string[]) {
  const { content, ...row } = await transaction.revision.findUniqueOrThrow({ where: { id } });
  await transaction.revision.deleteMany({ where: { id, reason: "automatic" } });
  const data = { ...row, content: content as Prisma.InputJsonObject, contributors: [...contributors] };
  await transaction.revision.createMany({ data: [data] });
}
