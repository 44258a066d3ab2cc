import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { type Actor, actorId } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { type ArticleContent, EMPTY_CONTENT } from "./article.ts";
import { contentColumns, storeReferences } from "./store-content.ts";

export type CreatedArticle = { readonly id: number };

/** Where an imported piece keeps its number and is known again. */
export type ArticleOrigin = {
  readonly id?: number | undefined;
  readonly importKey?: string | undefined;
  /** When readers first saw it, for pieces that were published before they came here. */
  readonly firstPublishedAt?: Date | undefined;
};

/** Makes an empty draft; its author is the account's own person, when there is one. */
export async function createArticle(actor: Actor): Promise<CreatedArticle> {
  authorise(actor, "create-article");
  return newsroomDatabase().$transaction(async (transaction) => {
    const userId = actorId(actor);
    const person =
      userId === null ? null : await transaction.person.findUnique({ where: { userId }, select: { id: true } });
    return insertArticle(transaction, actor, { ...EMPTY_CONTENT, authorIds: person === null ? [] : [person.id] });
  });
}

/** Inserts a draft with content inside a transaction; shared with the importers. */
export async function insertArticle(
  transaction: Transaction,
  actor: Actor,
  content: ArticleContent,
  origin: ArticleOrigin = {},
): Promise<CreatedArticle> {
  authorise(actor, "create-article");
  const by = actorId(actor);
  const article = await transaction.article.create({
    data: {
      ...contentColumns(content),
      ...(origin.id === undefined ? {} : { id: origin.id }),
      importKey: origin.importKey ?? null,
      firstPublishedAt: origin.firstPublishedAt ?? null,
      createdById: by,
      changedById: by,
      unkeptWriters: by === null ? [] : [by],
    },
    select: { id: true },
  });
  await storeReferences(transaction, article.id, content);
  await recordAuditEntry(transaction, actor, {
    action: "create-article",
    subject: "article",
    subjectId: article.id,
    to: "draft",
    details: origin.importKey === undefined ? {} : { importKey: origin.importKey },
  });
  return article;
}
