import type { Prisma } from "#prisma/generated/client.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { type Actor, actorId } from "../people/actor.ts";
import type { ArticleFilter, ArticleList, ArticleListEntry } from "./article-list.ts";
import { dayFromColumn, dayToColumn } from "./calendar-day.ts";

const PAGE_SIZE = 50;
const DESK_SIZE = 8;

const entrySelection = {
  id: true,
  kicker: true,
  headline: true,
  state: true,
  genre: true,
  displayDate: true,
  changedAt: true,
  version: true,
  publishedVersion: true,
  section: { select: { name: true } },
  changedBy: { select: { name: true } },
  authors: { select: { person: { select: { name: true, initials: true } } }, orderBy: { position: "asc" } },
} satisfies Prisma.ArticleSelect;

type EntryRow = Prisma.ArticleGetPayload<{ select: typeof entrySelection }>;

/** One page of the article list; `next` is the key of the following page. */
export async function listArticles(filter: ArticleFilter): Promise<ArticleList> {
  const rows = await newsroomDatabase().article.findMany({
    where: { AND: [filterCondition(filter), keysetCondition(filter)] },
    orderBy: orderOf(filter.sort),
    take: PAGE_SIZE + 1,
    select: entrySelection,
  });
  const page = rows.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  return {
    entries: page.map(toEntry),
    next: rows.length > PAGE_SIZE && last !== undefined ? `${sortValue(filter, last)}~${last.id}` : null,
  };
}

export type Desk = {
  readonly mine: readonly ArticleListEntry[];
  readonly waiting: readonly ArticleListEntry[];
  readonly published: readonly ArticleListEntry[];
};

/** The first page of the day: what I was working on, what waits for approval, what was just published. */
export async function readDesk(actor: Actor): Promise<Desk> {
  const me = actorId(actor);
  const [mine, waiting, published] = await Promise.all([
    me === null ? [] : deskList({ OR: [{ changedById: me }, { createdById: me }], state: { not: "withdrawn" } }),
    deskList({ state: { in: ["in_review", "approved"] } }),
    deskList({ state: "published" }),
  ]);
  return { mine, waiting, published };
}

async function deskList(where: Prisma.ArticleWhereInput): Promise<readonly ArticleListEntry[]> {
  const rows = await newsroomDatabase().article.findMany({
    where: { ...where, trashedAt: null },
    orderBy: [{ changedAt: "desc" }, { id: "desc" }],
    take: DESK_SIZE,
    select: entrySelection,
  });
  return rows.map(toEntry);
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
function searchCondition(query: string): Prisma.ArticleWhereInput {
  const words = query.split(/\s+/).filter((word) => word !== "" && !word.includes("\u0000"));
  return {
    AND: words.map((word) => ({
      OR: [
        ...(["kicker", "headline", "teaser", "bodyText"] as const).map((field) => ({
          [field]: { contains: word, mode: "insensitive" as const },
        })),
        ...(/^\d{1,9}$/.test(word) ? [{ id: Number(word) }] : []),
      ],
    })),
  };
}

function orderOf(sort: ArticleFilter["sort"]): Prisma.ArticleOrderByWithRelationInput[] {
  switch (sort) {
    case "changed":
      return [{ changedAt: "desc" }, { id: "desc" }];
    case "headline":
      return [{ headline: "asc" }, { id: "asc" }];
    case "display-date":
      return [{ displayDate: { sort: "desc", nulls: "last" } }, { id: "desc" }];
  }
}

function sortValue(filter: ArticleFilter, row: EntryRow): string {
  switch (filter.sort) {
    case "changed":
      return row.changedAt.toISOString();
    case "headline":
      return row.headline;
    case "display-date":
      return dayFromColumn(row.displayDate) ?? "";
  }
}

function keysetCondition(filter: ArticleFilter): Prisma.ArticleWhereInput {
  const cut = filter.after?.lastIndexOf("~") ?? -1;
  if (filter.after === undefined || cut < 0) return {};
  const value = filter.after.slice(0, cut);
  const id = Number(filter.after.slice(cut + 1));
  if (!Number.isSafeInteger(id)) return {};
  switch (filter.sort) {
    case "changed":
      return afterMoment(new Date(value), id);
    case "headline":
      return { OR: [{ headline: { gt: value } }, { headline: value, id: { gt: id } }] };
    case "display-date":
      return afterDay(value, id);
  }
}

function afterMoment(moment: Date, id: number): Prisma.ArticleWhereInput {
  if (Number.isNaN(moment.getTime())) return {};
  return { OR: [{ changedAt: { lt: moment } }, { changedAt: moment, id: { lt: id } }] };
}

/** Articles without a date come last; among them only the id decides. */
function afterDay(value: string, id: number): Prisma.ArticleWhereInput {
  if (value === "") return { displayDate: null, id: { lt: id } };
  const day = dayToColumn(value);
  if (day === null || Number.isNaN(day.getTime())) return {};
  return { OR: [{ displayDate: { lt: day } }, { displayDate: day, id: { lt: id } }, { displayDate: null }] };
}

function toEntry(row: EntryRow): ArticleListEntry {
  return {
    id: row.id,
    kicker: row.kicker,
    headline: row.headline,
    state: row.state,
    genre: row.genre,
    section: row.section?.name ?? null,
    authors: row.authors.map(({ person }) => person.name ?? person.initials),
    displayDate: dayFromColumn(row.displayDate),
    changedAt: row.changedAt,
    changedBy: row.changedBy?.name ?? null,
    hasUnpublishedChanges: row.publishedVersion !== null && row.publishedVersion !== row.version,
  };
}
