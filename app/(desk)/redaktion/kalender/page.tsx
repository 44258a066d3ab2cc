import type { Metadata } from "next";
import { readDeskFilter } from "#components/desk/board/board-address.ts";
import { DeskFilterForm } from "#components/desk/board/desk-filter-form.tsx";
import type { CalendarActions } from "#components/desk/calendar/calendar-actions.ts";
import { calendarPage, placeFields, readCalendarPlace } from "#components/desk/calendar/calendar-address.ts";
import { CalendarDesk } from "#components/desk/calendar/calendar-desk.tsx";
import { CalendarHead } from "#components/desk/calendar/calendar-head.tsx";
import { DeskPage } from "#components/desk/desk-page.tsx";
import { calendarWords } from "#lib/messages/desk-planning.ts";
import { readCalendar } from "#newsroom/articles/desk/calendar-queries.ts";
import { requireUser } from "../../../session.ts";
import { planAction } from "../artikel/[id]/actions.ts";
import { scheduleAction } from "../artikel/[id]/schedule-actions.ts";
import { readFilterChoices } from "../tafel/filter-choices.ts";

export const metadata: Metadata = { title: calendarWords.title };

type PageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

const actions: CalendarActions = { plan: planAction, schedule: scheduleAction };

/** `/redaktion/kalender`: what is meant for which day, for everybody with an account. */
export default async function CalendarPage({ searchParams }: PageProps) {
  const user = await requireUser("use-desk");
  const words = await searchParams;
  const [filter, place] = [readDeskFilter(words), readCalendarPlace(words)];
  const [calendar, choices] = await Promise.all([
    readCalendar(user, { view: place.view, day: place.day, filter }),
    readFilterChoices(),
  ]);
  const { day, weeks } = calendar;
  return (
    <DeskPage title={calendarWords.title} intro={calendarWords.intro} width="full">
      <DeskFilterForm filter={filter} page={calendarPage} kept={placeFields(place)} {...choices} />
      <CalendarHead {...{ day, weeks, filter }} view={place.view} />
      <CalendarDesk
        calendar={calendar}
        view={place.view}
        filter={filter}
        user={{ kind: "user", id: user.id, name: user.name, role: user.role }}
        actions={actions}
      />
    </DeskPage>
  );
}
