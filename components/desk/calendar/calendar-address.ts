import type { DeskFilter } from "#newsroom/articles/desk/board.ts";
import { type CalendarView, calendarPlaceSchema } from "#newsroom/articles/desk/calendar.ts";
import { filterWords } from "../board/board-address.ts";

export const calendarPage = "/redaktion/kalender";

const names = { view: "ansicht", day: "tag" } as const;
const WEEK = "woche";

type Place = { readonly view?: CalendarView; readonly day?: string | undefined; readonly filter?: Partial<DeskFilter> };

/** Reads what an address shows; what cannot be read counts as absent. */
export function readCalendarPlace(words: Readonly<Record<string, unknown>>) {
  return calendarPlaceSchema.parse({ view: words[names.view] === WEEK ? "week" : "month", day: words[names.day] });
}

export function calendarAddress({ view = "month", day, filter = {} }: Place): string {
  const query = filterWords(filter);
  if (view === "week") query.set(names.view, WEEK);
  if (day !== undefined) query.set(names.day, day);
  return query.size === 0 ? calendarPage : `${calendarPage}?${query}`;
}

/** The fields that a filter must not lose: where the calendar is open. */
export function placeFields({ view = "month", day }: Place): readonly (readonly [string, string])[] {
  return [
    ...(view === "week" ? [[names.view, WEEK] as const] : []),
    ...(day === undefined ? [] : [[names.day, day] as const]),
  ];
}
