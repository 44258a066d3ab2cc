import type { Transaction } from "../newsroom-database.ts";
import { type Actor, actorId } from "../people/actor.ts";
import { renewWorkingCopy } from "../working-copy/open-working-copy.ts";
import { voidApproval } from "./approval/void-approval.ts";
import type { ArticleContent } from "./article.ts";
import type { LoadedArticle } from "./load-article.ts";
import { noteUnkeptWriters, readUnkeptWriters } from "./revisions/keep-revision.ts";
import { contentColumns, explainMissingReference, storeReferences } from "./store-content.ts";

/**
 * Makes this content the working copy, as one new version, inside a transaction that has loaded (and so locked) the
 * article and asked for the right to edit it.
 * @returns the article as it is now
 * @throws CommandError "conflict" when something that the content names was deleted meanwhile
 */
export async function replaceWorkingCopy(
  transaction: Transaction,
  actor: Actor,
  article: LoadedArticle,
  content: ArticleContent,
): Promise<LoadedArticle> {
  try {
    await storeReferences(transaction, article.id, content);
    const { version } = await transaction.article.update({
      where: { id: article.id },
      data: {
        ...contentColumns(content),
        version: { increment: 1 },
        changedAt: new Date(),
        changedById: actorId(actor),
      },
      select: { version: true },
    });
    await noteWriter(transaction, actor, article.id);
    const replaced = { ...article, version, content };
    await voidApproval(transaction, actor, replaced);
    await endWorkingCopy(transaction, replaced);
    return replaced;
  } catch (error) {
    throw explainMissingReference(error);
  }
}

/** Whoever has the article open gets the new document; what they had not stored is put aside for them. */
async function endWorkingCopy(transaction: Transaction, article: LoadedArticle): Promise<void> {
  const row = await transaction.workingCopy.findUnique({
    where: { articleId: article.id },
    select: { epoch: true },
  });
  if (row !== null) await renewWorkingCopy(transaction, article, row.epoch);
}

async function noteWriter(transaction: Transaction, actor: Actor, articleId: number): Promise<void> {
  const writer = actorId(actor);
  const writers = await readUnkeptWriters(transaction, articleId);
  if (writer !== null && !writers.includes(writer))
    await noteUnkeptWriters(transaction, articleId, [...writers, writer]);
}
