import { berlinDay } from "#lib/berlin-time.ts";
import { databaseNow } from "#lib/database/clock.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { newsroomDatabase } from "../../newsroom-database.ts";
import type { UserActor } from "../../people/user-queries.ts";
import type { PublishedEntry } from "../article-list.ts";
import { entrySelection, toEntry } from "../article-list-queries.ts";
import { ARTICLE_RULES, type ArticleAction } from "../article-policy.ts";
import { dayToColumn } from "../calendar-day.ts";
import { type Desk, MOST_COUNTED, type Pile } from "./desk.ts";
import { isAheadBy, isAheadForApprovalBy, isForApprovalBy, isInHand, isMine, isUnfinished } from "./desk-conditions.ts";

const PILE_SIZE = 8;
/** How many of the latest publications are looked at; some were repeated or taken back since. */
const PUBLICATIONS_SEEN = 200;

type Order = Prisma.ArticleOrderByWithRelationInput[];

/** What presses comes first: by the day, then by priority, then what changed last; what nobody assigned comes last. */
const byUrgency: Order = [
  { assignment: { dueOn: { sort: "asc", nulls: "last" } } },
  { assignment: { priority: "asc" } },
  { changedAt: "desc" },
  { id: "desc" },
];
const longestWaiting: Order = [{ changedAt: "asc" }, { id: "asc" }];
const bySchedule: Order = [{ scheduledFor: "asc" }, { id: "asc" }];

/** The first page of the day: what is mine, what waits for me, what is due, what comes, what just went out. */
export async function readDesk(user: UserActor): Promise<Desk> {
  const now = await databaseNow(newsroomDatabase());
  const today = berlinDay(now);
  const pile = (where: Prisma.ArticleWhereInput, order: Order) => readPile(user, now, where, order);
  const isDue = { AND: [isUnfinished, { assignment: { dueOn: { lte: dayToColumn(today) ?? now } } }] };
  const [mine, toApprove, due, ready, scheduled, published] = await Promise.all([
    listIds(isAheadBy(user)).then((ids) => pile(isInHand(user, ids), byUrgency)),
    mayEver(user, "approve") ? whatWaitsFor(user).then((where) => pile(where, longestWaiting)) : null,
    pile(mayEver(user, "assign") ? isDue : { AND: [isDue, isMine(user)] }, byUrgency),
    mayEver(user, "publish") ? pile({ state: "approved", trashedAt: null }, longestWaiting) : null,
    pile({ state: "scheduled", trashedAt: null }, bySchedule),
    listJustPublished(user, now),
  ]);
  return { today, mine, toApprove, due, ready, scheduled, published };
}

async function whatWaitsFor(user: UserActor): Promise<Prisma.ArticleWhereInput> {
  const sections = await newsroomDatabase().section.findMany({ where: { needsFourEyes: true }, select: { id: true } });
  const strict = sections.map(({ id }) => id);
  return isForApprovalBy(user, strict, await listIds(isAheadForApprovalBy(user, strict)));
}

/**
 * The few pieces that are ahead of their readers are asked for by themselves: a partial index has them, but within one question with
 * others PostgreSQL reads every published piece.
 */
async function listIds(where: Prisma.ArticleWhereInput): Promise<readonly number[]> {
  const rows = await newsroomDatabase().article.findMany({
    where,
    orderBy: [{ changedAt: "desc" }, { id: "desc" }],
    take: MOST_COUNTED + 1,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Whether the policy has a state in which this person may do it to everybody's pieces. */
function mayEver({ role }: UserActor, action: ArticleAction): boolean {
  return ARTICLE_RULES[action].anyones.includes(role);
}

async function readPile(user: UserActor, now: Date, where: Prisma.ArticleWhereInput, orderBy: Order): Promise<Pile> {
  const { article } = newsroomDatabase();
  const [rows, total] = await Promise.all([
    article.findMany({ where, orderBy, take: PILE_SIZE, select: entrySelection }),
    article.count({ where, take: MOST_COUNTED + 1 }),
  ]);
  return { entries: rows.map((row) => toEntry(user, row, now)), total };
}

/** By the log: `changedAt` of a published piece also moves when somebody works on its next version. */
async function listJustPublished(user: UserActor, now: Date): Promise<readonly PublishedEntry[]> {
  const publications = await newsroomDatabase().auditEntry.findMany({
    where: { subjectType: "article", action: "publish-article" },
    orderBy: { id: "desc" },
    take: PUBLICATIONS_SEEN,
    select: { subjectId: true, at: true },
  });
  // Oldest first, so that of a piece published twice the later moment stays.
  const moments = new Map(publications.reverse().map(({ subjectId, at }) => [Number(subjectId), at]));
  const rows = await newsroomDatabase().article.findMany({
    where: { id: { in: [...moments.keys()] }, state: "published", trashedAt: null },
    select: entrySelection,
  });
  return rows
    .map((row) => ({ ...toEntry(user, row, now), publishedAt: moments.get(row.id) ?? row.changedAt }))
    .sort((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime() || other.id - one.id)
    .slice(0, PILE_SIZE);
}
