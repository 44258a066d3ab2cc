import { ChevronLeft, ChevronRight } from "lucide-react";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { classNames } from "#components/ui/class-names.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { calendarWords as words } from "#lib/messages/desk-planning.ts";
import type { DeskFilter } from "#newsroom/articles/desk/board.ts";
import {
  CALENDAR_VIEWS,
  type CalendarView,
  type CalendarWeek,
  stepCalendar,
} from "#newsroom/articles/desk/calendar.ts";
import { calendarAddress } from "./calendar-address.ts";
import { fullDay, monthName, shortDay } from "./day-names.ts";

type CalendarHeadProps = {
  readonly view: CalendarView;
  readonly day: string;
  readonly weeks: readonly CalendarWeek[];
  readonly filter: DeskFilter;
};

/** What is shown, and the ways to what lies before and behind it. */
export function CalendarHead({ view, day, weeks, filter }: CalendarHeadProps) {
  const step = (by: 1 | -1) => calendarAddress({ view, day: stepCalendar(view, day, by), filter });
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <div className="flex flex-wrap items-center gap-2">
        <Step href={step(-1)} label={words.back[view]} Icon={ChevronLeft} />
        <PageLink href={calendarAddress({ view, filter })} className={buttonClasses()}>
          {words.today}
        </PageLink>
        <Step href={step(1)} label={words.on[view]} Icon={ChevronRight} />
        <h2 className="desk-title max-sm:basis-full sm:ml-2">{titleOf(view, day, weeks)}</h2>
      </div>
      <nav aria-label={words.view} className="flex">
        {CALENDAR_VIEWS.map((other) => (
          <PageLink
            key={other}
            href={calendarAddress({ view: other, day, filter })}
            aria-current={other === view ? "page" : undefined}
            className={classNames(buttonClasses(other === view ? "primary" : "secondary"), "-ml-px first:ml-0")}
          >
            {words.views[other]}
          </PageLink>
        ))}
      </nav>
    </div>
  );
}

type StepProps = { readonly href: string; readonly label: string; readonly Icon: typeof ChevronLeft };

function Step({ href, label, Icon }: StepProps) {
  return (
    <PageLink href={href} aria-label={label} className={classNames(buttonClasses("secondary", "icon"), "size-10")}>
      <Icon aria-hidden="true" className="size-5" />
    </PageLink>
  );
}

function titleOf(view: CalendarView, day: string, weeks: readonly CalendarWeek[]): string {
  if (view === "month") return monthName(day);
  const [week] = weeks;
  const [first, last] = [week?.days[0]?.day ?? day, week?.days.at(-1)?.day ?? day];
  return words.weekOf(week?.number ?? 0, shortDay(first), fullDay(last));
}
