import { berlinDay } from "#lib/berlin-time.ts";
import { databaseNow } from "#lib/database/clock.ts";
import { groupedDigits, plainText } from "#lib/plain-text.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import type { Actor } from "../people/actor.ts";
import { presentEmbargo } from "./approval/read-clearance.ts";
import type { ArticleFilter, ArticleList, ArticleListEntry } from "./article-list.ts";
import { behindPlace, orderOf, placeAfter } from "./article-list-place.ts";
import { assignmentFromRow, assignmentSelection } from "./assignment/store-assignment.ts";
import { dayFromColumn } from "./calendar-day.ts";
import { isOwn } from "./load-article.ts";

const PAGE_SIZE = 50;

/** The columns of an entry, for whatever lists articles at the desk. */
export const entrySelection = {
  id: true,
  kicker: true,
  headline: true,
  state: true,
  genre: true,
  displayDate: true,
  firstPublishedAt: true,
  changedAt: true,
  version: true,
  publishedVersion: true,
  trashedAt: true,
  createdById: true,
  plannedFor: true,
  embargoUntil: true,
  scheduledFor: true,
  assignment: { select: assignmentSelection },
  section: { select: { name: true } },
  changedBy: { select: { name: true } },
  authors: {
    select: { person: { select: { name: true, initials: true, userId: true } } },
    orderBy: { position: "asc" },
  },
  _count: { select: { commentThreads: { where: { resolvedAt: null } } } },
} satisfies Prisma.ArticleSelect;

type EntryRow = Prisma.ArticleGetPayload<{ select: typeof entrySelection }>;

/** One page of the article list as this person may see it; `next` is the key of the following page. */
export async function listArticles(actor: Actor, filter: ArticleFilter): Promise<ArticleList> {
  const now = await databaseNow(newsroomDatabase());
  const rows = await newsroomDatabase().article.findMany({
    where: { AND: [filterCondition(filter), behindPlace(filter.sort, filter.after)] },
    orderBy: orderOf(filter.sort),
    take: PAGE_SIZE + 1,
    select: entrySelection,
  });
  const page = rows.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  return {
    entries: page.map((row) => toEntry(actor, row, now)),
    today: berlinDay(now),
    next: rows.length > PAGE_SIZE && last !== undefined ? placeAfter(filter.sort, last) : null,
  };
}

function filterCondition(filter: ArticleFilter): Prisma.ArticleWhereInput {
  return {
    trashedAt: filter.state === "trash" ? { not: null } : null,
    ...(filter.state === undefined || filter.state === "trash" ? {} : { state: filter.state }),
    ...(filter.genre === undefined ? {} : { genre: filter.genre }),
    ...(filter.section === undefined ? {} : { sectionId: filter.section }),
    ...(filter.author === undefined ? {} : { authors: { some: { personId: filter.author } } }),
    ...(filter.keyword === undefined ? {} : { keywords: { some: { keywordId: filter.keyword } } }),
    ...searchCondition(filter.q),
  };
}

/** Every word must occur somewhere; a number also finds the article of that number. */
export function searchCondition(query: string): Prisma.ArticleWhereInput {
  const words = storable(plainText(query))
    .split(/\s+/)
    .filter((word) => word !== "");
  return {
    AND: words.map((word) => ({
      OR: [
        ...spellings(word).flatMap((spelling) =>
          (["kicker", "headline", "teaser", "bodyText"] as const).map((field) => ({
            [field]: { contains: escapeForLike(spelling), mode: "insensitive" as const },
          })),
        ),
        ...(/^\d{1,9}$/.test(word) ? [{ id: Number(word) }] : []),
      ],
    })),
  };
}

/** A number is also found where its thousands are set apart. */
function spellings(word: string): readonly string[] {
  const grouped = groupedDigits(word);
  return grouped === null ? [word] : [word, grouped];
}

/** What people type is text, never a pattern. */
function escapeForLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

/** PostgreSQL refuses NUL and halves of surrogate pairs even in a question; some systems type ä as two characters. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "").normalize("NFC");
}

/** @param now by the database's clock: what is over at it is no embargo any more */
export function toEntry(actor: Actor, row: EntryRow, now: Date): ArticleListEntry {
  return {
    id: row.id,
    kicker: row.kicker,
    headline: row.headline,
    genre: row.genre,
    section: row.section?.name ?? null,
    authors: row.authors.map(({ person }) => person.name ?? `(${person.initials})`),
    displayDate: dayFromColumn(row.displayDate) ?? (row.firstPublishedAt && berlinDay(row.firstPublishedAt)),
    changedAt: row.changedAt,
    changedBy: row.changedBy?.name ?? null,
    hasUnpublishedChanges: row.publishedVersion !== null && row.publishedVersion !== row.version,
    plannedFor: row.plannedFor,
    embargoUntil: presentEmbargo(row.embargoUntil, now),
    scheduledFor: row.scheduledFor,
    openComments: row._count.commentThreads,
    assignment: assignmentFromRow(row.assignment),
    standing: { state: row.state, isTrashed: row.trashedAt !== null, isOwn: isOwn(actor, row) },
  };
}
