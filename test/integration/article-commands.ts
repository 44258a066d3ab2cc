import { randomUUID } from "node:crypto";
import { CommandError } from "#lib/errors.ts";
import { approveArticle } from "#newsroom/articles/approval/approve-article.ts";
import type { ArticleState } from "#newsroom/articles/article.ts";
import type { ArticleAction } from "#newsroom/articles/article-policy.ts";
import { findArticleForWriting } from "#newsroom/articles/article-queries.ts";
import { assignArticle } from "#newsroom/articles/assignment/assign-article.ts";
import { takeArticle } from "#newsroom/articles/assignment/take-article.ts";
import { planArticle } from "#newsroom/articles/dates/plan-article.ts";
import { unscheduleArticle } from "#newsroom/articles/dates/unschedule-article.ts";
import { unscheduleTakeDown } from "#newsroom/articles/dates/unschedule-take-down.ts";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import { returnArticle } from "#newsroom/articles/return-article.ts";
import type { RevisionReason } from "#newsroom/articles/revisions/revision.ts";
import { restoreArticle, trashArticle } from "#newsroom/articles/trash-article.ts";
import type { AuditAction } from "#newsroom/audit/audit-actions.ts";
import { findRights } from "#newsroom/collaboration/rights.ts";
import { beginThread } from "#newsroom/comments/begin-thread.ts";
import { resolveThread } from "#newsroom/comments/resolve-thread.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { makePreviewLink } from "#newsroom/preview-links/make-preview-link.ts";
import { hashToken, makeToken } from "#newsroom/preview-links/preview-token.ts";
import { revokePreviewLink } from "#newsroom/preview-links/revoke-preview-link.ts";
import { writeText } from "#newsroom/working-copy/article-document.ts";
import { viewWorkingCopy } from "#newsroom/working-copy/view-working-copy.ts";
import { correctArticle } from "#press/articles/correct-article.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { scheduleArticle } from "#press/articles/schedule-article.ts";
import { scheduleTakeDown } from "#press/articles/schedule-take-down.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { withdrawArticle } from "#press/articles/withdraw-article.ts";
import { openCopy } from "./saving.ts";

/** The version that every article of these tests has. */
export const VERSION = 3;

type Command = {
  readonly file: string;
  readonly run: (actor: Actor, articleId: number) => Promise<unknown>;
  /** The state that it leads to, where it changes the state. */
  readonly to?: ArticleState;
  /** What the log calls it, where that is not the action with its noun. */
  readonly loggedAs?: AuditAction;
  /** Why it keeps the present version for ever, where it does. */
  readonly keepsAs?: RevisionReason;
};

/** The real command of every action of the written matrix. */
export const COMMANDS: Record<ArticleAction, Command> = {
  view: { file: "newsroom/articles/article-queries.ts", run: findArticleForWriting },
  "hand-in": { file: "newsroom/articles/hand-in-article.ts", run: handInArticle, to: "in_review", keepsAs: "hand_in" },
  approve: {
    file: "newsroom/articles/approval/approve-article.ts",
    run: (actor, articleId) => approveArticle(actor, { articleId, version: VERSION }),
    to: "approved",
    keepsAs: "approval",
  },
  plan: {
    file: "newsroom/articles/dates/plan-article.ts",
    run: (actor, articleId) => planArticle(actor, { articleId, plannedFor: { at: "2027-03-01T09:00" } }),
  },
  assign: {
    file: "newsroom/articles/assignment/assign-article.ts",
    run: (actor, articleId) =>
      assignArticle(actor, { articleId, responsibleId: null, dueOn: "2027-03-01", priority: "high", note: "" }),
  },
  take: { file: "newsroom/articles/assignment/take-article.ts", run: takeArticle },
  share: {
    file: "newsroom/preview-links/make-preview-link.ts",
    run: (actor, articleId) => makePreviewLink(actor, { articleId, days: 7 }),
    keepsAs: "shared",
  },
  unshare: { file: "newsroom/preview-links/revoke-preview-link.ts", run: revokeLink },
  edit: { file: "newsroom/collaboration/rights.ts", run: writeNewHeadline },
  "return-to-draft": {
    file: "newsroom/articles/return-article.ts",
    run: (actor, articleId) => returnArticle(actor, { articleId }),
    to: "draft",
  },
  schedule: {
    file: "press/articles/schedule-article.ts",
    run: (actor, articleId) =>
      scheduleArticle(actor, { articleId, version: VERSION, scheduledFor: { at: "2099-03-01T09:00" } }),
    to: "scheduled",
    keepsAs: "approval",
  },
  unschedule: { file: "newsroom/articles/dates/unschedule-article.ts", run: unscheduleArticle, to: "approved" },
  "schedule-take-down": {
    file: "press/articles/schedule-take-down.ts",
    run: (actor, articleId) =>
      scheduleTakeDown(actor, { articleId, how: "withdraw", takeDownFor: { at: "2099-03-01T09:00" } }),
    loggedAs: "schedule-take-down",
  },
  "unschedule-take-down": {
    file: "newsroom/articles/dates/unschedule-take-down.ts",
    run: unscheduleTakeDown,
    loggedAs: "unschedule-take-down",
  },
  publish: {
    file: "press/articles/publish-article.ts",
    run: (actor, articleId) => publishArticle(actor, { articleId, version: VERSION }),
    to: "published",
    keepsAs: "publication",
  },
  correct: {
    file: "press/articles/correct-article.ts",
    run: (actor, articleId) =>
      correctArticle(actor, {
        ...{ articleId, wasWrong: "300 Gäste", isRight: "30 Gäste" },
        text: { kind: "unchanged", publishedVersion: VERSION - 1 },
      }),
  },
  unpublish: { file: "press/articles/unpublish-article.ts", run: unpublishArticle, to: "draft" },
  withdraw: {
    file: "press/articles/withdraw-article.ts",
    run: (actor, articleId) => withdrawArticle(actor, { articleId, notice: "" }),
    to: "withdrawn",
    keepsAs: "withdrawal",
  },
  trash: { file: "newsroom/articles/trash-article.ts", run: trashArticle },
  restore: { file: "newsroom/articles/trash-article.ts", run: restoreArticle },
  comment: {
    file: "newsroom/comments/begin-thread.ts",
    run: (actor, articleId) => beginThread(actor, { articleId, passage: null, text: "Stimmt das?" }),
    loggedAs: "begin-comments",
  },
  "resolve-comments": {
    file: "newsroom/comments/resolve-thread.ts",
    run: async (actor, articleId) => resolveThread(actor, await placeThread(articleId)),
    loggedAs: "resolve-comments",
  },
};

/** A thread that nobody of the test began; where there is no article, the name of none, or no name at all. */
async function placeThread(articleId: number): Promise<string> {
  if (articleId < 1 || articleId > 2_147_483_647) return String(articleId);
  const { count } = await newsroomDatabase().commentThread.createMany({
    data: await newsroomDatabase()
      .article.findMany({ where: { id: articleId }, select: { id: true } })
      .then((rows) => rows.map(({ id }) => ({ articleId: id }))),
  });
  if (count === 0) return randomUUID();
  const { id } = await newsroomDatabase().commentThread.findFirstOrThrow({ where: { articleId } });
  return id;
}

/** Opens the document as the page does and asks for the right like the co-editing server, which is deaf to all others. */
async function writeNewHeadline(actor: Actor, articleId: number): Promise<unknown> {
  if (actor.kind !== "user") throw new Error("Only people write.");
  await viewWorkingCopy(actor, articleId);
  const where = { id: actor.id };
  const { sessionVersion } = await newsroomDatabase().user.findUniqueOrThrow({
    where,
    select: { sessionVersion: true },
  });
  const [rights] = await findRights([{ userId: actor.id, sessionVersion, articleId }]);
  if (typeof rights !== "object") throw new Error("There is no session.");
  if (!rights.mayEdit) throw new CommandError("not-allowed", rights.reason);
  const { document, store } = await openCopy(articleId);
  writeText(document, "headline", "Neu");
  return store(actor);
}

/** The links that were placed with the articles. */
const placedLinks = new Map<number, string>();

function revokeLink(actor: Actor, articleId: number): Promise<void> {
  return revokePreviewLink(actor, { articleId, linkId: placedLinks.get(articleId) ?? randomUUID() });
}

/** A link on an older version, as somebody made it before. */
export async function placeLink(articleId: number): Promise<void> {
  const facts = { version: VERSION - 1, reason: "shared" as const, content: {}, contentHash: "" };
  const [revision] = await newsroomDatabase().revision.createManyAndReturn({
    data: [{ ...facts, articleId }],
    select: { id: true },
  });
  if (revision === undefined) throw new Error("There is no revision.");
  const expiresAt = new Date("2099-01-01");
  const tokenHash = hashToken(makeToken());
  const { id } = await newsroomDatabase().previewLink.create({
    data: { articleId, revisionId: revision.id, tokenHash, madeByName: "Kim", expiresAt },
    select: { id: true },
  });
  placedLinks.set(articleId, id);
}
