import { isDeepStrictEqual } from "node:util";
import * as Y from "yjs";
import { CommandError } from "#lib/errors.ts";
import type { ArticleContent } from "../articles/article.ts";
import { type LoadedArticle, loadArticle } from "../articles/load-article.ts";
import { followPassages } from "../comments/follow-passages.ts";
import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import { SYSTEM } from "../people/actor.ts";
import { DOCUMENT_SCHEMA, writeContent } from "./article-document.ts";
import { checkDocument } from "./check-document.ts";
import { tellNews } from "./working-copy-news.ts";

/** The document of an article as it is stored. */
export type OpenedWorkingCopy = {
  readonly articleId: number;
  readonly epoch: number;
  readonly sequence: number;
  /** The article's version that this state is. */
  readonly version: number;
  /** One Yjs update with everything. */
  readonly state: Uint8Array<ArrayBuffer>;
};

/**
 * The stored document of an article. The first time, or when the schema has changed, it is made of the article's row:
 * under the row's lock, so that two readers get one document and no word twice. What was changed in the row past the
 * document, such as merged keywords, is brought into it.
 * @throws CommandError "not-found"; "wrong-state" when a newer version of the software wrote it
 */
export async function openWorkingCopy(articleId: number): Promise<OpenedWorkingCopy> {
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, SYSTEM, articleId);
    return ensureWorkingCopy(transaction, article);
  });
}

/** The same inside a transaction that holds the article's lock. */
export async function ensureWorkingCopy(transaction: Transaction, article: LoadedArticle): Promise<OpenedWorkingCopy> {
  const row = await transaction.workingCopy.findUnique({ where: { articleId: article.id } });
  if (row === null) return makeWorkingCopy(transaction, article, 1);
  if (row.documentSchema > DOCUMENT_SCHEMA) throw tooNew();
  if (row.documentSchema < DOCUMENT_SCHEMA) return renewWorkingCopy(transaction, article, row.epoch);
  const known = { articleId: article.id, epoch: row.epoch, version: article.version };
  const document = documentOf(row.state);
  const checked = checkDocument(document);
  if (checked.ok && isDeepStrictEqual(asSent(checked.content), asSent(article.content))) {
    return { ...known, sequence: row.sequence, state: row.state };
  }
  const before = Y.encodeStateVector(document);
  writeContent(document, article.content);
  if (isDeepStrictEqual(before, Y.encodeStateVector(document)))
    return { ...known, sequence: row.sequence, state: row.state };
  const state = encode(document);
  const { sequence } = await transaction.workingCopy.update({
    where: { articleId: article.id },
    data: { state, sequence: { increment: 1 } },
    select: { sequence: true },
  });
  return { ...known, sequence, state };
}

/**
 * Makes the document anew of the article's row and ends the older one: what browsers still hold of that is put aside
 * there, never merged. The caller holds the article's lock.
 */
export async function renewWorkingCopy(
  transaction: Transaction,
  article: Pick<LoadedArticle, "id" | "version" | "content">,
  olderEpoch: number,
): Promise<OpenedWorkingCopy> {
  const renewed = await makeWorkingCopy(transaction, article, olderEpoch + 1);
  await tellNews(transaction, { kind: "renewed", articleId: article.id, epoch: renewed.epoch });
  return renewed;
}

async function makeWorkingCopy(
  transaction: Transaction,
  { id, version, content }: Pick<LoadedArticle, "id" | "version" | "content">,
  epoch: number,
): Promise<OpenedWorkingCopy> {
  const document = new Y.Doc();
  writeContent(document, content);
  const state = encode(document);
  const made = { epoch, documentSchema: DOCUMENT_SCHEMA, state, storedAt: new Date() };
  const { sequence } = await transaction.workingCopy.upsert({
    where: { articleId: id },
    create: { articleId: id, ...made },
    update: { ...made, sequence: { increment: 1 } },
    select: { sequence: true },
  });
  await followPassages(transaction, { articleId: id, epoch, document });
  return { articleId: id, epoch, sequence, version, state };
}

export function documentOf(state: Uint8Array): Y.Doc {
  const document = new Y.Doc();
  Y.applyUpdate(document, state);
  return document;
}

/** Prisma wants bytes of their own. What waits for changes that never came is no part of the document. */
export function encode(document: Y.Doc): Uint8Array<ArrayBuffer> {
  const { store } = document;
  const { pendingStructs, pendingDs } = store;
  store.pendingStructs = null;
  store.pendingDs = null;
  const bytes = new Uint8Array(Y.encodeStateAsUpdate(document));
  Object.assign(store, { pendingStructs, pendingDs });
  return bytes;
}

/** As JSON has it: without absent values, prototypes and the order of keys. */
function asSent(content: ArticleContent): unknown {
  return JSON.parse(JSON.stringify(content));
}

function tooNew(): CommandError {
  return new CommandError(
    "wrong-state",
    "Diesen Artikel hat eine neuere Fassung von Dachzeile gespeichert. Öffnen Sie ihn dort; hier wird er nicht verändert.",
  );
}
