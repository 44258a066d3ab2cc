import { z } from "zod";
import { berlinDay } from "#lib/berlin-time.ts";
import { databaseNow } from "#lib/database/clock.ts";
import { CommandError } from "#lib/errors.ts";
import { readClearance } from "#newsroom/articles/approval/read-clearance.ts";
import { judgeRelease, VOID_APPROVAL } from "#newsroom/articles/approval-policy.ts";
import { articleIdSchema } from "#newsroom/articles/article-content-schema.ts";
import { authoriseArticleAction } from "#newsroom/articles/article-policy.ts";
import { requireCleared } from "#newsroom/articles/checklist/require-cleared.ts";
import { seenWarningsSchema } from "#newsroom/articles/checklist/seen-warnings-schema.ts";
import { loadArticle } from "#newsroom/articles/load-article.ts";
import { keepRevision } from "#newsroom/articles/revisions/keep-revision.ts";
import { recordAuditEntry } from "#newsroom/audit/record-audit-entry.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { notify } from "#newsroom/notifications/notify.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import { type Actor, actorId } from "#newsroom/people/actor.ts";
import { raiseEdition } from "../raise-edition.ts";
import { printArticle } from "./print-article.ts";

/**
 * What a piece that readers know already is published again for: a small fix leaves every date alone, an update shows them
 * that something essential is new.
 */
const PUBLISHED_CHANGES = ["fix", "update"] as const;
export type PublishedChange = (typeof PUBLISHED_CHANGES)[number];

const inputSchema = z.strictObject({
  articleId: articleIdSchema,
  /** The version that the person saw when deciding to publish. */
  version: z.number().int().positive(),
  change: z.enum(PUBLISHED_CHANGES).default("fix"),
  seenWarnings: seenWarningsSchema,
});

type PublicationOrder = Omit<z.output<typeof inputSchema>, "change"> & { readonly change?: PublishedChange };

/** `isNew` is false when readers already saw exactly this version: a repeated request publishes once. */
export type PublishedArticle = { readonly articleId: number; readonly version: number; readonly isNew: boolean };

/**
 * Publishes one exact version, or publishes again after changes (`change`: "fix" unless told otherwise); an editor's word approves
 * it in the same step.
 * @throws CommandError "stale" when the article changed since, "invalid" with what is missing, at its fields, "unconfirmed" with
 *   warnings that the person was not shown
 */
export async function publishArticle(actor: Actor, input: unknown): Promise<PublishedArticle> {
  const order = parseInput(inputSchema, input);
  return newsroomDatabase().$transaction((transaction) => publishWithin(transaction, actor, order), {
    timeout: 20_000,
  });
}

/** The same inside a transaction; `isNew` is false when nothing had to be done. */
export async function publishWithin(
  transaction: Transaction,
  actor: Actor,
  { articleId, version, change = "fix", seenWarnings }: PublicationOrder,
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
  const { sectionId, details } = await requireCleared(transaction, article, { at: null, seenWarnings });
  await raiseEdition(transaction);
  const now = await databaseNow(transaction);
  const reason = await reasonOf(transaction, articleId);
  const firstPublishedAt = article.firstPublishedAt ?? now;
  const significantUpdateAt = reason === "correction" && change === "update" ? now : article.significantUpdateAt;
  await keepRevision(transaction, actor, article, reason);
  await printArticle(transaction, article.content, {
    ...{ articleId, sectionId, firstPublishedAt, significantUpdateAt, printedAt: now },
    displayDate: article.content.displayDate ?? berlinDay(firstPublishedAt),
  });
  await transaction.article.update({
    where: { id: articleId },
    data: {
      state: "published",
      publishedVersion: version,
      firstPublishedAt,
      significantUpdateAt,
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
    details: { version, ...(reason === "correction" ? { change } : {}), ...details },
  });
  await notify(transaction, actor, { kind: "published", articleId });
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
