import { isDeepStrictEqual } from "node:util";
import * as Y from "yjs";
import { CommandError } from "#lib/errors.ts";
import { voidApproval, writerAsActor } from "../articles/approval/void-approval.ts";
import type { ArticleContent } from "../articles/article.ts";
import { type LoadedArticle, loadArticle } from "../articles/load-article.ts";
import { dropMissing } from "../articles/revisions/drop-missing.ts";
import { keepAutomaticRevision } from "../articles/revisions/keep-automatic-revision.ts";
import { contentColumns, explainMissingReference, storeReferences } from "../articles/store-content.ts";
import { followPassages } from "../comments/follow-passages.ts";
import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import { SYSTEM } from "../people/actor.ts";
import { sharedBody, writeContent } from "./article-document.ts";
import { checkDocument } from "./check-document.ts";
import { isStored } from "./is-stored.ts";
import { mendStructure } from "./mend-structure.ts";
import { documentOf, encode, renewWorkingCopy } from "./open-working-copy.ts";
import { tellNews } from "./working-copy-news.ts";

export type StoreOrder = {
  readonly articleId: number;
  readonly epoch: number;
  /** What is to be stored; people go on writing in it meanwhile. */
  readonly document: Y.Doc;
  /** Accounts that wrote since the last store, the last one last. */
  readonly writers: readonly string[];
  /** When the present writing began: versions of their own accord follow it at a distance. */
  readonly writingSince: Date;
  /** The instance that stores. */
  readonly instance: string;
};

export type StoredWorkingCopy = {
  readonly version: number;
  /** Everything that is on the disk now, deletions included; see `is-stored.ts`. */
  readonly snapshot: Y.Snapshot;
  /** What is on the disk beyond the document that was to be stored, as an update; null when nothing is. */
  readonly beyond: Uint8Array | null;
};

/**
 * The document was not stored and never will be: it was made anew meanwhile, or is now. `message` says in German what did
 * not fit; it is empty when somebody else made it anew.
 */
export class RefusedStore extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "RefusedStore";
  }
}

/**
 * Stores the shared document and the article that it says, in one transaction under the article's lock. The one way to
 * change a working copy while it is written in.
 * @throws RefusedStore when the document is of an older epoch, or does not fit the schema: then the last good state stays
 *   and the document is made anew of it
 */
export async function storeWorkingCopy(order: StoreOrder): Promise<StoredWorkingCopy> {
  const problem = await newsroomDatabase()
    .$transaction((transaction) => storeWithin(transaction, order))
    .catch(reasonOfMisfit);
  if (typeof problem !== "string") return problem;
  await newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, SYSTEM, order.articleId);
    const row = await transaction.workingCopy.findUnique({ where: { articleId: order.articleId } });
    if (row?.epoch === order.epoch) await renewWorkingCopy(transaction, article, row.epoch);
  });
  throw new RefusedStore(problem);
}

async function storeWithin(transaction: Transaction, order: StoreOrder): Promise<StoredWorkingCopy | string> {
  const article = await loadArticle(transaction, SYSTEM, order.articleId);
  const row = await transaction.workingCopy.findUnique({ where: { articleId: order.articleId } });
  if (row === null || row.epoch !== order.epoch) throw new RefusedStore("");
  const given = Y.snapshot(order.document);
  const document = documentOf(encode(order.document));
  // What another instance stored meanwhile.
  Y.applyUpdate(document, row.state);
  // What two instances let in may not fit together.
  document.transact(() => mendStructure(sharedBody(document).toArray()));
  const checked = checkDocument(document);
  return checked.ok ? storeBoth(transaction, article, { ...order, document, given }, checked.content) : checked.reason;
}

/** What the article's own checks refuse, such as a picture in the text that is not there; anything else may be tried again. */
function reasonOfMisfit(error: unknown): string {
  if (error instanceof CommandError && error.code === "invalid") return error.message;
  throw error;
}

async function storeBoth(
  transaction: Transaction,
  article: LoadedArticle,
  { articleId, epoch, document, given, writers, writingSince, instance }: StoreOrder & { readonly given: Y.Snapshot },
  written: ArticleContent,
): Promise<StoredWorkingCopy> {
  // While several people write, nobody can be asked to choose again before the words are safe.
  const { content } = await dropMissing(transaction, written);
  if (!isDeepStrictEqual(content, written)) writeContent(document, content);
  const version = await storeContent(transaction, article, content, writers.at(-1) ?? null);
  const state = encode(document);
  await transaction.workingCopy.update({
    where: { articleId },
    data: { state, sequence: { increment: 1 }, storedAt: new Date() },
    select: { articleId: true },
  });
  await keepAutomaticRevision(
    transaction,
    { id: articleId, version, content },
    { contributors: writers, writingSince },
  );
  await followPassages(transaction, { articleId, epoch, document });
  await tellNews(transaction, { kind: "stored", articleId, epoch, from: instance });
  return { version, snapshot: Y.snapshot(document), beyond: isStored(document, given) ? null : state };
}

/** @returns the article's version, raised when the words are other ones */
async function storeContent(
  transaction: Transaction,
  article: LoadedArticle,
  content: ArticleContent,
  writer: string | null,
): Promise<number> {
  if (isDeepStrictEqual(article.content, content)) return article.version;
  try {
    await storeReferences(transaction, article.id, content);
    const { version } = await transaction.article.update({
      where: { id: article.id },
      data: {
        ...contentColumns(content),
        version: { increment: 1 },
        changedAt: new Date(),
        ...(writer === null ? {} : { changedById: writer }),
      },
      select: { version: true },
    });
    await voidApproval(transaction, await writerAsActor(transaction, writer), { ...article, content });
    return version;
  } catch (error) {
    throw explainMissingReference(error);
  }
}
