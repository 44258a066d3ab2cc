"use client";

import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  PointerSensor,
  pointerWithin,
  useDroppable,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useId, useState } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { calendarWords as words } from "#lib/messages/desk-planning.ts";
import type { DeskFilter } from "#newsroom/articles/desk/board.ts";
import { CALENDAR_KINDS, type Calendar, type CalendarView, groupByDay } from "#newsroom/articles/desk/calendar.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { headlineOf } from "../articles/article-name.tsx";
import { boardAddress } from "../board/board-address.ts";
import type { CalendarActions } from "./calendar-actions.ts";
import { calendarAddress } from "./calendar-address.ts";
import { CalendarItem, ItemInTheAir, KIND_ICONS, KIND_TONES, keyOf } from "./calendar-entry.tsx";
import { CalendarWeek, WeekdayRow } from "./calendar-week.tsx";
import { longDay } from "./day-names.ts";
import { PlanDayDialog } from "./plan-day-dialog.tsx";
import { judgeReplan, type Movable, type Replan, useReplan } from "./use-replan.ts";

/** Where a plan is dropped that nobody wants any more. */
const UNDATED = "undated";

export type CalendarDeskProps = {
  readonly calendar: Calendar;
  readonly view: CalendarView;
  readonly filter: DeskFilter;
  readonly user: Extract<Actor, { kind: "user" }>;
  readonly actions: CalendarActions;
};

/** Days with what stands on them, and above them what has no day yet. */
export function CalendarDesk({ calendar, view, filter, user, actions }: CalendarDeskProps) {
  const replan = useReplan({ calendar, user, actions });
  const [inTheAir, setInTheAir] = useState<Movable | null>(null);
  const contextId = useId();
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const undated = replan.undated.map((article): Movable => ({ article, kind: "undated", at: null }));
  const movables: readonly Movable[] = [...replan.entries, ...undated];
  const movableOf = (id: unknown) => movables.find((movable) => keyOf(movable) === id);
  const mayMove = (movable: Movable) => judgeReplan(user, movable).allowed;
  const [firstWeek] = calendar.weeks;

  function finish({ active, over }: DragEndEvent): void {
    const movable = movableOf(active.id);
    setInTheAir(null);
    if (movable !== undefined && over) replan.put(movable, over.id === UNDATED ? null : String(over.id));
  }

  return (
    <DndContext
      id={contextId}
      sensors={sensors}
      collisionDetection={pointerWithin}
      onDragStart={({ active }) => setInTheAir(movableOf(active.id) ?? null)}
      onDragEnd={finish}
      onDragCancel={() => setInTheAir(null)}
      accessibility={{ announcements: announcementsFor(movableOf) }}
    >
      <Tray replan={replan} movables={undated} calendar={calendar} filter={filter} mayMove={mayMove} />
      <Legend />
      <div className="border-rule border-b">
        {firstWeek !== undefined && <WeekdayRow week={firstWeek} />}
        {calendar.weeks.map((week) => (
          <CalendarWeek
            key={week.days[0]?.day}
            {...{ week, view, replan, mayMove }}
            today={calendar.today}
            entries={groupByDay(replan.entries)}
            weekHref={(day) => calendarAddress({ view: "week", day, filter })}
          />
        ))}
      </div>
      {replan.entries.length === 0 && <p className="text-ink-soft">{words.emptySpan}</p>}
      <DragOverlay dropAnimation={null}>
        {inTheAir && <ItemInTheAir movable={inTheAir} today={calendar.today} />}
      </DragOverlay>
      {replan.asked !== null && (
        <PlanDayDialog asked={replan.asked} actions={actions} onDone={replan.stored} onClose={replan.close} />
      )}
    </DndContext>
  );
}

type TrayProps = {
  readonly replan: Replan;
  readonly movables: readonly Movable[];
  readonly calendar: Calendar;
  readonly filter: DeskFilter;
  readonly mayMove: (movable: Movable) => boolean;
};

/** What has no day yet, to be put on one; a plan that is dropped here is given up. */
function Tray({ replan, movables, calendar, filter, mayMove }: TrayProps) {
  const { setNodeRef, isOver } = useDroppable({ id: UNDATED });
  return (
    <section
      ref={setNodeRef}
      aria-label={words.undated}
      className={classNames("grid gap-2 bg-paper-tint p-3", isOver && "outline-2 outline-accent")}
    >
      <h2 className="flex items-baseline gap-2 font-bold text-small">
        {words.undated}
        <span className="font-normal text-fine text-ink-soft">
          {calendar.hasMoreUndated ? `${movables.length}+` : movables.length}
        </span>
      </h2>
      {movables.length === 0 && <p className="text-fine text-ink-soft">{words.undatedEmpty}</p>}
      {movables.length > 0 && (
        <ul className="grid auto-cols-[minmax(12rem,15rem)] grid-flow-col gap-2 overflow-x-auto pb-1">
          {movables.map((movable) => (
            <CalendarItem
              key={keyOf(movable)}
              {...{ movable, replan }}
              mayMove={mayMove(movable)}
              today={calendar.today}
              isRoomy={false}
            />
          ))}
        </ul>
      )}
      {calendar.hasMoreUndated && (
        <PageLink href={boardAddress(filter)} className="text-link text-fine">
          {words.undatedMore}
        </PageLink>
      )}
    </section>
  );
}

/** What the signs mean. */
function Legend() {
  return (
    <ul aria-label={words.legend} className="flex flex-wrap gap-x-5 gap-y-1 text-fine text-ink-soft">
      {CALENDAR_KINDS.toReversed().map((kind) => {
        const Icon = KIND_ICONS[kind];
        return (
          <li key={kind} className="flex items-center gap-1.5">
            <Icon aria-hidden="true" className={classNames("size-4", KIND_TONES[kind])} />
            {words.kinds[kind]}
          </li>
        );
      })}
    </ul>
  );
}

function announcementsFor(movableOf: (id: unknown) => Movable | undefined): Announcements {
  const nameOf = (id: unknown) => {
    const movable = movableOf(id);
    return movable === undefined ? "" : headlineOf(movable.article);
  };
  const placeOf = (id: string | number) => (id === UNDATED ? words.undated : longDay(String(id)));
  return {
    onDragStart: ({ active }) => words.pickedUp(nameOf(active.id)),
    onDragOver: ({ over }) => (over ? words.over(placeOf(over.id)) : undefined),
    onDragEnd: ({ active, over }) =>
      over ? words.dropped(nameOf(active.id), placeOf(over.id)) : words.droppedBack(nameOf(active.id)),
    onDragCancel: ({ active }) => words.droppedBack(nameOf(active.id)),
  };
}
