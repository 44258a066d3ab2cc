import { z } from "zod";
import { berlinDay, berlinWallClock, dayAfter } from "#lib/berlin-time.ts";
import type { ArticleListEntry } from "../article-list.ts";
import { isCalendarDay } from "../calendar-day.ts";

export const CALENDAR_VIEWS = ["month", "week"] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** What a calendar shows: a month or a week, by one of its days. An unreadable parameter counts as absent. */
export const calendarPlaceSchema = z.object({
  view: z.enum(CALENDAR_VIEWS).catch("month").default("month"),
  /** yyyy-mm-dd in Germany; absent for today. */
  day: z.string().refine(isCalendarDay).optional().catch(undefined),
});

/** Why a piece stands on a day. */
export const CALENDAR_KINDS = ["embargo", "published", "scheduled", "planned"] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

export type CalendarEntry = {
  readonly kind: CalendarKind;
  readonly at: Date;
  readonly article: CalendarArticle;
};

/** @see BoardCard for `version` */
export type CalendarArticle = ArticleListEntry & { readonly version: number };

export type CalendarDay = { readonly day: string; readonly isInMonth: boolean };
export type CalendarWeek = { readonly number: number; readonly days: readonly CalendarDay[] };

export type Calendar = {
  /** Today in Germany by the database's clock, yyyy-mm-dd. */
  readonly today: string;
  readonly weeks: readonly CalendarWeek[];
  /** In the order of the moments. */
  readonly entries: readonly CalendarEntry[];
  /** Unfinished pieces that nobody has planned. */
  readonly undated: readonly CalendarArticle[];
  /** There are more undated ones than those. */
  readonly hasMoreUndated: boolean;
};

const DAY_MS = 86_400_000;

/** Whole weeks from Monday on: of the month of a day, or the one week that it is in. Pure, without any time zone. */
export function calendarWeeks(view: CalendarView, day: string): readonly CalendarWeek[] {
  const month = day.slice(0, 7);
  const weeks: CalendarWeek[] = [];
  let monday = mondayOf(view === "week" ? day : `${month}-01`);
  do {
    weeks.push(weekFrom(monday, view === "week" ? null : month));
    monday = addDays(monday, 7);
  } while (view === "month" && monday.startsWith(month));
  return weeks;
}

function weekFrom(monday: string, month: string | null): CalendarWeek {
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  return {
    number: isoWeek(monday),
    days: days.map((day) => ({ day, isInMonth: month === null || day.startsWith(month) })),
  };
}

/** The number of a day's week by ISO 8601: a week belongs to the year of its Thursday. */
export function isoWeek(day: string): number {
  const thursday = addDays(mondayOf(day), 3);
  const first = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`);
  return 1 + Math.floor((Date.parse(`${thursday}T00:00:00Z`) - first) / (7 * DAY_MS));
}

/** The same place one month or week on (1) or back (-1); of a month that is too short its last day. */
export function stepCalendar(view: CalendarView, day: string, step: 1 | -1): string {
  if (view === "week") return addDays(day, 7 * step);
  const moment = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() + step);
  const month = moment.toISOString().slice(0, 7);
  const last = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0)).getUTCDate();
  return `${month}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, "0")}`;
}

/** The calendar day so many days after another one, or before it. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** First day that is shown, and the one behind the last. */
export function spanOf(weeks: readonly CalendarWeek[]): { readonly from: string; readonly until: string } {
  const days = weeks.flatMap((week) => week.days);
  const [first, last] = [days[0]?.day ?? "", days.at(-1)?.day ?? ""];
  return { from: first, until: dayAfter(last) };
}

/** The dates of one piece as the calendar's columns have them. */
type Dated = {
  readonly plannedFor: Date | null;
  readonly scheduledFor: Date | null;
  readonly embargoUntil: Date | null;
  readonly firstPublishedAt: Date | null;
};

/**
 * Where a piece stands in the calendar. A plan is over when it is fulfilled: of what is scheduled or went out only the real
 * moment counts, unless the next version is planned for later. An embargo of what readers see already is over too.
 */
export function datesOf(article: CalendarArticle, dated: Dated): readonly CalendarEntry[] {
  const { state } = article.standing;
  const { plannedFor, scheduledFor, embargoUntil, firstPublishedAt } = dated;
  const isOut = state === "published" || state === "withdrawn";
  const isPlanOpen = isOut ? isLater(plannedFor, firstPublishedAt) : state !== "scheduled";
  const found: [CalendarKind, Date | null][] = [
    ["embargo", isOut ? null : embargoUntil],
    ["published", state === "published" ? firstPublishedAt : null],
    ["scheduled", state === "scheduled" ? scheduledFor : null],
    ["planned", isPlanOpen ? plannedFor : null],
  ];
  return found.flatMap(([kind, at]) => (at === null ? [] : [{ kind, at, article }]));
}

/** When a piece that has no time yet is planned for: the desk's morning. */
const FIRST_HOUR = "09:00";

/**
 * The wall-clock time "yyyy-mm-ddThh:mm" of a piece that is put on another day: the hour that people chose stays, also across the
 * nights of the clocks. Whether German clocks show it then is for the command to say.
 */
export function sameTimeOn(day: string, at: Date | null): string {
  return `${day}T${at === null ? FIRST_HOUR : berlinWallClock(at).slice(11)}`;
}

function isLater(one: Date | null, other: Date | null): boolean {
  return one !== null && other !== null && one > other;
}

/** What stands on which day in Germany, each day in the order of its moments. */
export function groupByDay(entries: readonly CalendarEntry[]): ReadonlyMap<string, readonly CalendarEntry[]> {
  const days = new Map<string, CalendarEntry[]>();
  const sorted = [...entries].sort(
    (one, other) =>
      one.at.getTime() - other.at.getTime() ||
      CALENDAR_KINDS.indexOf(one.kind) - CALENDAR_KINDS.indexOf(other.kind) ||
      one.article.id - other.article.id,
  );
  for (const entry of sorted) {
    const day = berlinDay(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return days;
}
