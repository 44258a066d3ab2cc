import { berlinDay } from "#lib/berlin-time.ts";
import { databaseNow } from "#lib/database/clock.ts";
import { reasonIn } from "../audit/audit-log-queries.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import type { Actor } from "../people/actor.ts";
import { presentEmbargo, statusOf } from "./approval/read-clearance.ts";
import type { Clearance } from "./approval-policy.ts";
import type { ArticleContent, ArticleState } from "./article.ts";
import type { ArticleStanding } from "./article-policy.ts";
import type { Assignment } from "./assignment/assignment.ts";
import { assignmentFromRow, assignmentSelection } from "./assignment/store-assignment.ts";
import { contentFromRow, contentSelection, isOwn } from "./load-article.ts";
import { listRecommendedPieces, type RecommendedPiece } from "./recommended-pieces.ts";

/** A keyword, person or picture as the writing page shows it beside the text. */
export type ChosenKeyword = { readonly id: number; readonly name: string; readonly acronym: string | null };
export type ChosenAuthor = { readonly id: number; readonly name: string | null; readonly initials: string };
export type ChosenPicture = {
  readonly id: number;
  readonly fileName: string;
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
};

/** The newest approval, and who ended it by a change. */
export type ArticleApproval = {
  readonly by: string;
  readonly at: Date;
  readonly isOverride: boolean;
  readonly voided: { readonly by: string; readonly at: Date } | null;
};

/** What somebody wrote who sent the piece back to its author. */
export type ReturnRemark = { readonly by: string; readonly at: Date; readonly text: string };

/** Why a planned publication did not happen. */
export type FailedSchedule = { readonly at: Date; readonly reason: string };

/** All that the writing page needs of one article. */
export type ArticleForWriting = {
  readonly id: number;
  readonly state: ArticleState;
  readonly version: number;
  readonly publishedVersion: number | null;
  readonly firstPublishedAt: Date | null;
  readonly changedAt: Date;
  readonly changedBy: string | null;
  readonly standing: ArticleStanding;
  readonly clearance: Clearance;
  readonly assignment: Assignment;
  /** Today in Germany by the database's clock, yyyy-mm-dd. */
  readonly today: string;
  readonly plannedFor: Date | null;
  readonly embargoUntil: Date | null;
  readonly scheduledFor: Date | null;
  readonly takeDownFor: Date | null;
  /** What its address says from then on; null where it answers 404. */
  readonly takeDownNotice: string | null;
  readonly approval: ArticleApproval | null;
  /** Of a draft that was sent back. */
  readonly remark: ReturnRemark | null;
  /** Of a piece that waits for approval again because of it. */
  readonly failedSchedule: FailedSchedule | null;
  readonly content: ArticleContent;
  readonly keywords: readonly ChosenKeyword[];
  readonly authors: readonly ChosenAuthor[];
  readonly picture: ChosenPicture | null;
  readonly recommended: readonly RecommendedPiece[];
};

/** The article as this person may see it, or null when there is none. Reading asks no lock. */
export async function findArticleForWriting(actor: Actor, id: number): Promise<ArticleForWriting | null> {
  const row = await newsroomDatabase().article.findUnique({
    where: { id },
    select: {
      ...contentSelection,
      authors: {
        select: { personId: true, person: { select: { userId: true, id: true, name: true, initials: true } } },
        orderBy: { position: "asc" },
      },
      keywords: {
        select: { keywordId: true, keyword: { select: { id: true, name: true, acronym: true } } },
        orderBy: { position: "asc" },
      },
      picture: { select: { id: true, fileName: true, width: true, height: true, widths: true } },
      id: true,
      state: true,
      version: true,
      publishedVersion: true,
      firstPublishedAt: true,
      changedAt: true,
      changedBy: { select: { name: true } },
      createdById: true,
      trashedAt: true,
      plannedFor: true,
      embargoUntil: true,
      scheduledFor: true,
      takeDownFor: true,
      takeDownNotice: true,
      section: { select: { needsFourEyes: true } },
      approval: true,
      assignment: { select: assignmentSelection },
    },
  });
  if (row === null) return null;
  const content = contentFromRow(row);
  const lastMove = await findLastMove(id);
  const now = await databaseNow(newsroomDatabase());
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    publishedVersion: row.publishedVersion,
    firstPublishedAt: row.firstPublishedAt,
    changedAt: row.changedAt,
    changedBy: row.changedBy?.name ?? null,
    standing: { state: row.state, isTrashed: row.trashedAt !== null, isOwn: isOwn(actor, row) },
    clearance: {
      needsFourEyes: row.section?.needsFourEyes === true,
      approval: statusOf(row.approval, content),
      embargoUntil: presentEmbargo(row.embargoUntil, now),
    },
    assignment: assignmentFromRow(row.assignment),
    today: berlinDay(now),
    plannedFor: row.plannedFor,
    embargoUntil: row.embargoUntil,
    scheduledFor: row.scheduledFor,
    takeDownFor: row.takeDownFor,
    takeDownNotice: row.takeDownNotice,
    approval: row.approval && toApproval(row.approval),
    remark: lastMove && toRemark(lastMove),
    failedSchedule: lastMove && toFailedSchedule(lastMove),
    content,
    keywords: row.keywords.map(({ keyword }) => keyword),
    authors: row.authors.map(({ person }) => ({ id: person.id, name: person.name, initials: person.initials })),
    picture: row.picture,
    recommended: await listRecommendedPieces(content.recommendedIds),
  };
}

function toApproval(row: {
  readonly approvedByName: string;
  readonly approvedAt: Date;
  readonly overrideReason: string | null;
  readonly voidedByName: string | null;
  readonly voidedAt: Date | null;
}): ArticleApproval {
  return {
    by: row.approvedByName,
    at: row.approvedAt,
    isOverride: row.overrideReason !== null,
    voided: row.voidedAt === null ? null : { by: row.voidedByName ?? "", at: row.voidedAt },
  };
}

/** The entry of the log that tells how the article came to its state. */
type Move = { readonly action: string; readonly actorName: string; readonly at: Date; readonly reason: string | null };

async function findLastMove(articleId: number): Promise<Move | null> {
  const entry = await newsroomDatabase().auditEntry.findFirst({
    where: { subjectType: "article", subjectId: String(articleId), toState: { not: null } },
    orderBy: { id: "desc" },
    select: { action: true, actorName: true, at: true, details: true },
  });
  return entry && { ...entry, reason: reasonIn(entry.details) };
}

/** The last thing that moved the piece is that somebody sent it back with a remark. */
function toRemark({ action, actorName, at, reason }: Move): ReturnRemark | null {
  return action === "return-to-draft-article" && reason !== null ? { by: actorName, at, text: reason } : null;
}

function toFailedSchedule({ action, at, reason }: Move): FailedSchedule | null {
  return action === "fail-schedule" && reason !== null ? { at, reason } : null;
}
