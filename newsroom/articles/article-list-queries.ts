import { berlinDay } from "#lib/berlin-time.ts";
import { groupedDigits, plainText } from "#lib/plain-text.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { type Actor, actorId } from "../people/actor.ts";
import { presentEmbargo } from "./approval/read-clearance.ts";
import type { ArticleFilter, ArticleList, ArticleListEntry, Desk, PublishedEntry } from "./article-list.ts";
import { behindPlace, orderOf, placeAfter } from "./article-list-place.ts";
import { dayFromColumn } from "./calendar-day.ts";
import { isOwn } from "./load-article.ts";

const PAGE_SIZE = 50;
const DESK_SIZE = 8;
/** How many of the latest publications are looked at; some were repeated or taken back since. */
const PUBLICATIONS_SEEN = 40;

const entrySelection = {
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
  embargoUntil: true,
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
  const rows = await newsroomDatabase().article.findMany({
    where: { AND: [filterCondition(filter), behindPlace(filter.sort, filter.after)] },
    orderBy: orderOf(filter.sort),
    take: PAGE_SIZE + 1,
    select: entrySelection,
  });
  const page = rows.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  return {
    entries: page.map((row) => toEntry(actor, row)),
    next: rows.length > PAGE_SIZE && last !== undefined ? placeAfter(filter.sort, last) : null,
  };
}

/** The first page of the day: what I was working on, what waits for approval or publication, what was just published. */
export async function readDesk(actor: Actor): Promise<Desk> {
  const [mine, inReview, approved, published] = await Promise.all([
    listUnfinished(actor),
    deskList(actor, { state: "in_review" }),
    deskList(actor, { state: "approved" }),
    listJustPublished(actor),
  ]);
  return { mine, inReview, approved, published };
}

/** Own pieces, and those that I changed last, as long as there is something of them that readers do not see yet. */
async function listUnfinished(actor: Actor): Promise<readonly ArticleListEntry[]> {
  const me = actorId(actor);
  if (me === null) return [];
  const { fields } = newsroomDatabase().article;
  return deskList(actor, {
    AND: [
      { OR: [{ changedById: me }, { createdById: me }, { authors: { some: { person: { userId: me } } } }] },
      {
        OR: [
          { state: { in: ["draft", "in_review", "approved", "scheduled"] } },
          { state: "published", version: { not: { equals: fields.publishedVersion } } },
        ],
      },
    ],
  });
}

/** By the log: `changedAt` of a published piece also moves when somebody works on its next version. */
async function listJustPublished(actor: Actor): Promise<readonly PublishedEntry[]> {
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
    .map((row) => ({ ...toEntry(actor, row), publishedAt: moments.get(row.id) ?? row.changedAt }))
    .sort((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime() || other.id - one.id)
    .slice(0, DESK_SIZE);
}

async function deskList(actor: Actor, where: Prisma.ArticleWhereInput): Promise<readonly ArticleListEntry[]> {
  const rows = await newsroomDatabase().article.findMany({
    where: { ...where, trashedAt: null },
    orderBy: orderOf("changed"),
    take: DESK_SIZE,
    select: entrySelection,
  });
  return rows.map((row) => toEntry(actor, row));
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

function toEntry(actor: Actor, row: EntryRow): ArticleListEntry {
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
    embargoUntil: presentEmbargo(row.embargoUntil, new Date()),
    openComments: row._count.commentThreads,
    standing: { state: row.state, isTrashed: row.trashedAt !== null, isOwn: isOwn(actor, row) },
  };
}
