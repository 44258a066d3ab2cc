import { z } from "zod";
import { berlinDay } from "#lib/berlin-time.ts";
import { databaseNow } from "#lib/database/clock.ts";
import { CommandError } from "#lib/errors.ts";
import { readClearance } from "#newsroom/articles/approval/read-clearance.ts";
import { judgeRelease, VOID_APPROVAL } from "#newsroom/articles/approval-policy.ts";
import { articleIdSchema } from "#newsroom/articles/article-content-schema.ts";
import { authoriseArticleAction } from "#newsroom/articles/article-policy.ts";
import { type LoadedArticle, loadArticle } from "#newsroom/articles/load-article.ts";
import { findPublicationProblems } from "#newsroom/articles/publication-requirements.ts";
import { keepRevision } from "#newsroom/articles/revisions/keep-revision.ts";
import { recordAuditEntry } from "#newsroom/audit/record-audit-entry.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { notify } from "#newsroom/notifications/notify.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import { type Actor, actorId } from "#newsroom/people/actor.ts";
import { raiseEdition } from "../raise-edition.ts";
import { printArticle } from "./print-article.ts";

const inputSchema = z.strictObject({
  articleId: articleIdSchema,
  /** The version that the person saw when deciding to publish. */
  version: z.number().int().positive(),
});

/** `isNew` is false when readers already saw exactly this version: a repeated request publishes once. */
export type PublishedArticle = { readonly articleId: number; readonly version: number; readonly isNew: boolean };

/**
 * Publishes one exact version, or publishes again after changes; an editor's word approves it in the same step.
 * @throws CommandError "stale" when the article changed since, "invalid" with what is missing, at its fields
 */
export async function publishArticle(actor: Actor, input: unknown): Promise<PublishedArticle> {
  const { articleId, version } = parseInput(inputSchema, input);
  return newsroomDatabase().$transaction(
    async (transaction) => {
      const published = await publishWithin(transaction, actor, articleId, version);
      if (published.isNew) await notify(transaction, actor, { kind: "published", articleId });
      return published;
    },
    { timeout: 20_000 },
  );
}

/** The same inside a transaction; `isNew` is false when nothing had to be done. */
export async function publishWithin(
  transaction: Transaction,
  actor: Actor,
  articleId: number,
  version: number,
): Promise<PublishedArticle> {
  const article = await loadArticle(transaction, actor, articleId);
  authoriseArticleAction(actor, "publish", article.standing);
  const clearance = await readClearance(transaction, article);
  if (article.version !== version) {
    throw new CommandError(
      "stale",
      clearance.approval === "void"
        ? VOID_APPROVAL
        : "Der Artikel wurde inzwischen geändert. Lesen Sie die neue Fassung, bevor Sie veröffentlichen.",
    );
  }
  if (article.state === "published" && article.publishedVersion === version)
    return { articleId, version, isNew: false };
  const release = judgeRelease(actor, article.standing, clearance);
  if (!release.allowed) throw new CommandError("wrong-state", release.reason);
  const sectionId = requirePrintable(article);
  await raiseEdition(transaction);
  const now = await databaseNow(transaction);
  const firstPublishedAt = article.firstPublishedAt ?? now;
  await keepRevision(transaction, actor, article, await reasonOf(transaction, articleId));
  await printArticle(transaction, article.content, {
    articleId,
    sectionId,
    displayDate: article.content.displayDate ?? berlinDay(firstPublishedAt),
    firstPublishedAt,
    printedAt: now,
  });
  await transaction.article.update({
    where: { id: articleId },
    data: {
      state: "published",
      publishedVersion: version,
      firstPublishedAt,
      scheduledFor: null,
      changedAt: now,
      changedById: actorId(actor),
    },
    select: { id: true },
  });
  await recordAuditEntry(transaction, actor, {
    action: "publish-article",
    subject: "article",
    subjectId: articleId,
    from: article.state,
    to: "published",
    details: { version },
  });
  return { articleId, version, isNew: true };
}

/** What was published here before is corrected, also when readers could not see it for a while. */
async function reasonOf(transaction: Transaction, articleId: number): Promise<"publication" | "correction"> {
  const earlier = await transaction.revision.findFirst({
    where: { articleId, reason: "publication" },
    select: { id: true },
  });
  return earlier === null ? "publication" : "correction";
}

/** @throws CommandError "invalid" with what is missing, at its fields. @returns the section's number */
export function requirePrintable(article: LoadedArticle): number {
  const problems = findPublicationProblems(article.content);
  const { sectionId } = article.content;
  if (problems.length === 0 && sectionId !== null) return sectionId;
  throw new CommandError("invalid", "Vor der Veröffentlichung fehlt noch etwas.", problems);
}
