import { berlinDay, startOfBerlinDay } from "#lib/berlin-time.ts";
import { databaseNow } from "#lib/database/clock.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { newsroomDatabase } from "../../newsroom-database.ts";
import type { UserActor } from "../../people/user-queries.ts";
import { entrySelection, toEntry } from "../article-list-queries.ts";
import type { DeskFilter } from "./board.ts";
import { type Calendar, type CalendarArticle, type CalendarView, calendarWeeks, datesOf, spanOf } from "./calendar.ts";
import { matchesFilter } from "./desk-conditions.ts";

/** More than a newsroom of our size has in six weeks; a calendar with more could not be read anyway. */
const MOST_DATED = 1500;
const MOST_UNDATED = 40;

const datedSelection = entrySelection satisfies Prisma.ArticleSelect;
type DatedRow = Prisma.ArticleGetPayload<{ select: typeof datedSelection }>;

type CalendarQuestion = {
  readonly view: CalendarView;
  /** yyyy-mm-dd; undefined for today by the database's clock. */
  readonly day: string | undefined;
  readonly filter: DeskFilter;
};

/** One month or week with all that stands in it, and what has no day yet. */
export async function readCalendar(
  user: UserActor,
  { view, day, filter }: CalendarQuestion,
): Promise<Calendar & { readonly day: string }> {
  const now = await databaseNow(newsroomDatabase());
  const today = berlinDay(now);
  const weeks = calendarWeeks(view, day ?? today);
  const wanted = matchesFilter(user, filter);
  const [dated, undated] = await Promise.all([listDated(weeks, wanted), listUndated(wanted)]);
  const toArticle = (row: DatedRow): CalendarArticle => ({ ...toEntry(user, row, now), version: row.version });
  const { from, until } = spanOf(weeks);
  return {
    day: day ?? today,
    today,
    weeks,
    entries: dated
      .flatMap((row) => datesOf(toArticle(row), row))
      .filter(({ at }) => berlinDay(at) >= from && berlinDay(at) < until),
    undated: undated.slice(0, MOST_UNDATED).map(toArticle),
    hasMoreUndated: undated.length > MOST_UNDATED,
  };
}

function listDated(weeks: Calendar["weeks"], wanted: Prisma.ArticleWhereInput): Promise<DatedRow[]> {
  const { from, until } = spanOf(weeks);
  const within = { gte: startOfBerlinDay(from), lt: startOfBerlinDay(until) };
  const dates = ["plannedFor", "scheduledFor", "embargoUntil", "firstPublishedAt"] as const;
  return newsroomDatabase().article.findMany({
    where: { AND: [{ trashedAt: null, OR: dates.map((date) => ({ [date]: within })) }, wanted] },
    orderBy: { id: "asc" },
    take: MOST_DATED,
    select: datedSelection,
  });
}

/** What is due first, then what changed last. */
function listUndated(wanted: Prisma.ArticleWhereInput): Promise<DatedRow[]> {
  return newsroomDatabase().article.findMany({
    where: {
      AND: [{ state: { in: ["draft", "in_review", "approved"] }, plannedFor: null, trashedAt: null }, wanted],
    },
    orderBy: [{ assignment: { dueOn: { sort: "asc", nulls: "last" } } }, { changedAt: "desc" }, { id: "desc" }],
    take: MOST_UNDATED + 1,
    select: datedSelection,
  });
}
