"use client";

import { useDroppable } from "@dnd-kit/core";
import { classNames } from "#components/ui/class-names.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { calendarWords as words } from "#lib/messages/desk-planning.ts";
import type {
  CalendarDay,
  CalendarEntry,
  CalendarView,
  CalendarWeek as Week,
} from "#newsroom/articles/desk/calendar.ts";
import { CalendarItem, keyOf } from "./calendar-entry.tsx";
import { fullDay, longDay, shortDay, weekday } from "./day-names.ts";
import type { Movable, Replan } from "./use-replan.ts";

/** More than this a day of the month does not show; the week does. */
const SHOWN_IN_MONTH = 4;

export type DaysProps = {
  readonly view: CalendarView;
  readonly today: string;
  readonly entries: ReadonlyMap<string, readonly CalendarEntry[]>;
  readonly replan: Replan;
  readonly mayMove: (movable: Movable) => boolean;
  /** The address of a day's week. */
  readonly weekHref: (day: string) => string;
};

type CalendarWeekProps = DaysProps & { readonly week: Week };

/** Seven days beside each other; on a phone below each other, in a month only those on which something stands. */
export function CalendarWeek({ week, ...days }: CalendarWeekProps) {
  const [first, last] = [week.days[0]?.day ?? "", week.days.at(-1)?.day ?? ""];
  return (
    <section
      aria-label={words.weekOf(week.number, fullDay(first), fullDay(last))}
      className="sm:grid sm:grid-cols-[2.75rem_minmax(0,1fr)]"
    >
      <p aria-hidden="true" className="px-1 py-2 text-fine text-ink-soft max-sm:hidden">
        {days.view === "month" ? (
          <PageLink href={days.weekHref(first)} tabIndex={-1} className="no-underline hover:underline">
            {week.number}
          </PageLink>
        ) : (
          week.number
        )}
      </p>
      {isOnPhone(week, days) && (
        <p
          aria-hidden="true"
          className="border-rule border-t px-1.5 pt-3 pb-1 font-medium text-fine text-ink-soft sm:hidden"
        >
          {words.weekShort(week.number)}
        </p>
      )}
      <ol className="grid grid-cols-[minmax(0,1fr)] sm:grid-cols-7">
        {week.days.map((day) => (
          <Day key={day.day} {...day} {...days} />
        ))}
      </ol>
    </section>
  );
}

/** Whether any of its days is shown there. */
function isOnPhone(week: Week, { view, entries, today }: DaysProps): boolean {
  return view === "week" || week.days.some(({ day }) => day === today || entries.has(day));
}

function Day({ day, isInMonth, view, today, entries, replan, mayMove, weekHref }: CalendarDay & DaysProps) {
  const { setNodeRef, isOver } = useDroppable({ id: day });
  const found = entries.get(day) ?? [];
  const shown = view === "month" && found.length > SHOWN_IN_MONTH ? found.slice(0, SHOWN_IN_MONTH - 1) : found;
  const isToday = day === today;
  return (
    <li
      ref={setNodeRef}
      className={classNames(
        "grid content-start gap-1 border-rule border-t p-1.5 sm:border-l sm:last:border-r",
        view === "month" ? "sm:min-h-26" : "sm:min-h-96",
        !isInMonth && "bg-paper-tint",
        found.length === 0 && !isToday && view === "month" && "max-sm:hidden",
        isOver && "bg-accent-paper outline-2 outline-accent -outline-offset-2",
      )}
    >
      <DayHead day={day} isInMonth={isInMonth} isToday={isToday} />
      {found.length === 0 && (
        <p className={classNames("text-fine text-ink-soft", view === "month" ? "sm:hidden" : "sm:px-1")}>
          {words.emptyDay}
        </p>
      )}
      {shown.length > 0 && (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">
          {shown.map((entry) => (
            <CalendarItem
              key={keyOf(entry)}
              movable={entry}
              replan={replan}
              mayMove={mayMove(entry)}
              today={today}
              isRoomy={view === "week"}
            />
          ))}
        </ul>
      )}
      {shown.length < found.length && (
        <PageLink
          href={weekHref(day)}
          aria-label={words.moreLabel(found.length - shown.length, longDay(day))}
          className="text-link px-1 py-0.5 text-fine"
        >
          {words.more(found.length - shown.length)}
        </PageLink>
      )}
    </li>
  );
}

function DayHead({ day, isInMonth, isToday }: CalendarDay & { readonly isToday: boolean }) {
  return (
    <p className="flex items-baseline gap-1.5 text-fine">
      <span className="sr-only">{longDay(day)}</span>
      <span aria-hidden="true" className="sm:hidden">
        {longDay(day)}
      </span>
      <span
        aria-hidden="true"
        className={classNames(
          "px-1 max-sm:hidden",
          isToday ? "bg-accent font-bold text-on-accent" : isInMonth ? "font-medium" : "text-ink-soft",
        )}
      >
        {day.endsWith("-01") ? shortDay(day) : Number(day.slice(8))}
      </span>
      {isToday && <span className="font-medium text-accent">{words.isToday}</span>}
    </p>
  );
}

/** The names of the days above the columns; each day says its own to those who listen. */
export function WeekdayRow({ week }: { readonly week: Week }) {
  return (
    <div aria-hidden="true" className="grid grid-cols-[2.75rem_minmax(0,1fr)] text-fine text-ink-soft max-sm:hidden">
      <span className="px-1 py-1">KW</span>
      <div className="grid grid-cols-7">
        {week.days.map(({ day }) => (
          <span key={day} className="px-2 py-1">
            {weekday(day)}
          </span>
        ))}
      </div>
    </div>
  );
}
