import type { Prisma } from "#prisma/generated/client.ts";
import type { ArticleFilter } from "./article-list.ts";
import { dayFromColumn, dayToColumn } from "./calendar-day.ts";

/** What an entry needs to mark a place in the list. */
export type PlaceRow = {
  readonly id: number;
  readonly headline: string;
  readonly changedAt: Date;
  readonly displayDate: Date | null;
};

const MOMENT = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const DAY = /^(?!0000)\d{4}-\d\d-\d\d$/;
const PLACE = /^(.*)~(\d{1,10})$/s;
const MAX_ID = 2_147_483_647;

/** Order of the list; the id makes it total, so that no entry stands on two pages or on none. */
export function orderOf(sort: ArticleFilter["sort"]): Prisma.ArticleOrderByWithRelationInput[] {
  switch (sort) {
    case "changed":
      return [{ changedAt: "desc" }, { id: "desc" }];
    case "headline":
      return [{ headline: "asc" }, { id: "asc" }];
    case "display-date":
      return [{ displayDate: { sort: "desc", nulls: "last" } }, { id: "desc" }];
  }
}

/** The place right behind this entry, as `value~id`. */
export function placeAfter(sort: ArticleFilter["sort"], row: PlaceRow): string {
  return `${sortValue(sort, row)}~${row.id}`;
}

function sortValue(sort: ArticleFilter["sort"], row: PlaceRow): string {
  switch (sort) {
    case "changed":
      return row.changedAt.toISOString();
    case "headline":
      return row.headline;
    case "display-date":
      return dayFromColumn(row.displayDate) ?? "";
  }
}

/** Everything behind a place. It comes from the address, so one that PostgreSQL could not read counts as absent. */
export function behindPlace(sort: ArticleFilter["sort"], after: string | undefined): Prisma.ArticleWhereInput {
  const [, value, digits] = PLACE.exec(after ?? "") ?? [];
  const id = Number(digits);
  if (value === undefined || !(id <= MAX_ID)) return {};
  switch (sort) {
    case "changed":
      return behindMoment(value, id);
    case "headline":
      return behindHeadline(value, id);
    case "display-date":
      return behindDay(value, id);
  }
}

function behindMoment(value: string, id: number): Prisma.ArticleWhereInput {
  const moment = new Date(MOMENT.test(value) ? value : Number.NaN);
  if (Number.isNaN(moment.getTime())) return {};
  return { OR: [{ changedAt: { lt: moment } }, { changedAt: moment, id: { lt: id } }] };
}

function behindHeadline(value: string, id: number): Prisma.ArticleWhereInput {
  if (value.includes("\0") || !value.isWellFormed()) return {};
  return { OR: [{ headline: { gt: value } }, { headline: value, id: { gt: id } }] };
}

/** Articles without a date come last; among them only the id decides. */
function behindDay(value: string, id: number): Prisma.ArticleWhereInput {
  if (value === "") return { displayDate: null, id: { lt: id } };
  const day = DAY.test(value) ? dayToColumn(value) : null;
  if (day === null || Number.isNaN(day.getTime())) return {};
  return { OR: [{ displayDate: { lt: day } }, { displayDate: day, id: { lt: id } }, { displayDate: null }] };
}
