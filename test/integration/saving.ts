import { isDeepStrictEqual } from "node:util";
import type * as Y from "yjs";
import { CommandError } from "#lib/errors.ts";
import { sharedContentSchema } from "#newsroom/articles/article-content-schema.ts";
import { type ArticleForWriting, findArticleForWriting } from "#newsroom/articles/article-queries.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { writeContent } from "#newsroom/working-copy/article-document.ts";
import { checkDocument } from "#newsroom/working-copy/check-document.ts";
import { documentOf, openWorkingCopy } from "#newsroom/working-copy/open-working-copy.ts";
import { RefusedStore, type StoredWorkingCopy, storeWorkingCopy } from "#newsroom/working-copy/store-working-copy.ts";
import type { BuiltArticle } from "../factories/article.ts";
import { type Changes, writeUnchecked } from "../working-copy/unchecked-content.ts";

export type { Changes };

/** The article's document as a browser has it, to be written in and stored. */
export type OpenedCopy = {
  readonly document: Y.Doc;
  readonly epoch: number;
  /** Stores it as the co-editing server does, after these people wrote; the last one is the last. */
  store(...writers: readonly UserActor[]): Promise<StoredWorkingCopy>;
};

export async function openCopy(articleId: number): Promise<OpenedCopy> {
  const { epoch, state } = await openWorkingCopy(articleId);
  const document = documentOf(state);
  // Written in without a pause since it was begun.
  const { createdAt: writingSince } = await newsroomDatabase().article.findUniqueOrThrow({ where: { id: articleId } });
  return {
    document,
    epoch,
    store: (...writers) =>
      storeWorkingCopy({
        ...{ articleId, epoch, document, writingSince, instance: "test" },
        writers: writers.map(({ id }) => id),
      }),
  };
}

/** Writes the article's content with these changes and stores it; by its editor unless told otherwise. */
export async function save(
  article: BuiltArticle,
  changes: Changes,
  given: { actor?: UserActor } = {},
): Promise<StoredWorkingCopy> {
  const { document, store } = await openCopy(article.id);
  const content = sharedContentSchema.safeParse({ ...article.content, ...changes });
  if (content.success) writeContent(document, content.data);
  else writeUnchecked(document, changes);
  return store(given.actor ?? article.editor);
}

/** The article as its page shows it. */
export async function read(id: number): Promise<ArticleForWriting> {
  const article = await findArticleForWriting(SYSTEM, id);
  if (article === null) throw new Error(`There is no article ${id}.`);
  return article;
}

/** The refusal of a command; afterwards nothing of the article is different. */
export async function refusal(article: BuiltArticle, act: () => Promise<unknown>): Promise<CommandError> {
  const outcome = await unchanged(article, act);
  if (!(outcome instanceof CommandError)) throw outcome;
  return outcome;
}

/** What the store says to these changes; afterwards the article is as it was, in a document made anew. */
export async function refusedStore(article: BuiltArticle, changes: Changes): Promise<string> {
  const before = await openWorkingCopy(article.id);
  const outcome = await unchanged(article, () => save(article, changes));
  if (!(outcome instanceof RefusedStore)) throw outcome;
  const { epoch, state } = await openWorkingCopy(article.id);
  if (epoch !== before.epoch + 1) throw new Error("The document was not made anew.");
  const checked = checkDocument(documentOf(state));
  const { content } = await read(article.id);
  if (!checked.ok || !isDeepStrictEqual(checked.content, content)) {
    throw new Error("The new document does not say what the article says.");
  }
  return outcome.message;
}

async function unchanged(article: BuiltArticle, act: () => Promise<unknown>): Promise<unknown> {
  const before = await read(article.id);
  const outcome: unknown = await act().then(
    () => new Error("It was not refused."),
    (reason: unknown) => reason,
  );
  if (JSON.stringify(await read(article.id)) !== JSON.stringify(before)) throw new Error("It was refused and done.");
  return outcome;
}
