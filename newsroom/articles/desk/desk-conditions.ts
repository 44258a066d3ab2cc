import type { Prisma } from "#prisma/generated/client.ts";
import { newsroomDatabase } from "../../newsroom-database.ts";
import type { UserActor } from "../../people/user-queries.ts";
import type { ArticleState } from "../article.ts";
import type { DeskFilter } from "./board.ts";

/** States of a piece that readers do not see yet and that somebody works on. */
const UNFINISHED: readonly ArticleState[] = ["draft", "in_review", "approved", "scheduled"];

export const isUnfinished: Prisma.ArticleWhereInput = { state: { in: [...UNFINISHED] }, trashedAt: null };

/** Nobody sees to it. */
const isFree: Prisma.ArticleWhereInput = { OR: [{ assignment: null }, { assignment: { responsibleId: null } }] };

/** Published, with changes that readers do not see yet; a partial index has them. */
function isAhead(): Prisma.ArticleWhereInput {
  const { fields } = newsroomDatabase().article;
  return { state: "published", trashedAt: null, version: { not: { equals: fields.publishedVersion } } };
}

/** Neither made it nor stands in the byline; said so that a piece whose maker is unknown counts too. */
function isOthers({ id }: UserActor): Prisma.ArticleWhereInput {
  return {
    OR: [{ createdById: null }, { createdById: { not: id } }],
    authors: { none: { person: { userId: id } } },
  };
}

function isInByline(userId: string): Prisma.ArticleWhereInput {
  return { authors: { some: { person: { userId } } } };
}

/** Mine is what I see to, what bears my name, and what I made as long as nobody else sees to it. */
export function isMine({ id }: UserActor): Prisma.ArticleWhereInput {
  return {
    OR: [{ assignment: { responsibleId: id } }, isInByline(id), { AND: [{ createdById: id }, isFree] }],
  };
}

/** Published pieces that somebody changed last and readers see in an older version. */
export function isAheadBy({ id }: UserActor): Prisma.ArticleWhereInput {
  return { AND: [isAhead(), { changedById: id }] };
}

/** What somebody has in hand: unfinished pieces of theirs, and those that they work on again, by their numbers. */
export function isInHand(user: UserActor, aheadIds: readonly number[]): Prisma.ArticleWhereInput {
  return { OR: [{ AND: [isUnfinished, isMine(user)] }, { id: { in: [...aheadIds] } }] };
}

/** Changes of published pieces that somebody may approve: where four eyes are asked for, and never their own. */
export function isAheadForApprovalBy(user: UserActor, strictSections: readonly number[]): Prisma.ArticleWhereInput {
  const hasNoApproval = { OR: [{ approval: null }, { approval: { voidedAt: { not: null } } }] };
  return { AND: [isAhead(), { sectionId: { in: [...strictSections] } }, hasNoApproval, isOthers(user)] };
}

/**
 * What somebody who approves may approve now, as `judgeApproval` says piece by piece: what was handed in, but nothing of their own
 * where four eyes are asked for, and changes of published pieces, by their numbers.
 */
export function isForApprovalBy(
  user: UserActor,
  strictSections: readonly number[],
  aheadIds: readonly number[],
): Prisma.ArticleWhereInput {
  const isFreeForAll = { OR: [{ sectionId: null }, { sectionId: { notIn: [...strictSections] } }] };
  return {
    OR: [
      { id: { in: [...aheadIds] } },
      { AND: [{ state: "in_review", trashedAt: null }, { OR: [isFreeForAll, isOthers(user)] }] },
    ],
  };
}

/** Whose pieces a board or calendar shows. */
export function matchesFilter(user: UserActor, filter: DeskFilter): Prisma.ArticleWhereInput {
  return {
    AND: [
      filter.isMine ? isMine(user) : {},
      filter.section === undefined ? {} : { sectionId: filter.section },
      isSeenToBy(filter.responsible),
    ],
  };
}

function isSeenToBy(responsible: DeskFilter["responsible"]): Prisma.ArticleWhereInput {
  if (responsible === undefined) return {};
  return responsible === "none" ? isFree : { assignment: { responsibleId: responsible } };
}
