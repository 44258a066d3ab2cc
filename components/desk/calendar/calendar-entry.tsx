"use client";

import { useDraggable } from "@dnd-kit/core";
import { CalendarCheck, CircleCheck, CircleDashed, LockKeyhole, type LucideIcon } from "lucide-react";
import { classNames } from "#components/ui/class-names.ts";
import { Menu, type MenuEntry } from "#components/ui/menu.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { berlinDay, berlinTime } from "#lib/berlin-time.ts";
import { calendarWords as words } from "#lib/messages/desk-planning.ts";
import { STATE_NAMES } from "#newsroom/articles/article.ts";
import { addDays, type CalendarKind } from "#newsroom/articles/desk/calendar.ts";
import { articleAddress } from "../articles/article-address.ts";
import { headlineOf } from "../articles/article-name.tsx";
import { AssignmentLine, isOpenState } from "../assignment/assignment-line.tsx";
import type { Movable, Replan } from "./use-replan.ts";

export const KIND_ICONS: Readonly<Record<CalendarKind, LucideIcon>> = {
  embargo: LockKeyhole,
  published: CircleCheck,
  scheduled: CalendarCheck,
  planned: CircleDashed,
};

export const KIND_TONES: Readonly<Record<CalendarKind, string>> = {
  embargo: "text-wrong",
  published: "text-good",
  scheduled: "text-accent",
  planned: "text-ink-soft",
};

const edges: Readonly<Record<CalendarKind, string>> = {
  embargo: "border-l-wrong",
  published: "border-l-good",
  scheduled: "border-l-accent",
  planned: "border-l-field-rule",
};

export type EntryProps = {
  readonly movable: Movable;
  readonly replan: Replan;
  /** Whether this person may put it on another day. */
  readonly mayMove: boolean;
  /** Today in Germany, yyyy-mm-dd. */
  readonly today: string;
  /** In a week there is room for who sees to it. */
  readonly isRoomy: boolean;
};

/** A piece on its day, or one that has none yet. */
export function CalendarItem({ movable, replan, mayMove, today, isRoomy }: EntryProps) {
  const isMoving = replan.isMoving(movable);
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: keyOf(movable), disabled: !mayMove || isMoving });
  return (
    <li
      ref={setNodeRef}
      // By mouse; everybody else has the menu, which does the same.
      {...listeners}
      aria-busy={isMoving || undefined}
      className={classNames(
        itemClasses(movable),
        mayMove && "cursor-grab select-none",
        isDragging && "opacity-40",
        isMoving && "opacity-60",
      )}
    >
      <ItemBody movable={movable} today={today} isRoomy={isRoomy} />
      {mayMove && (
        <span className="absolute top-0.5 right-0.5 bg-paper">
          <Menu
            label={words.move(headlineOf(movable.article))}
            entries={entriesOf(movable, replan, today)}
            isFixed
            look="tiny"
          />
        </span>
      )}
    </li>
  );
}

/** What is seen of a piece while it is in the air. */
export function ItemInTheAir({ movable, today }: Pick<EntryProps, "movable" | "today">) {
  return (
    <div className={classNames(itemClasses(movable), "cursor-grabbing shadow-popup")}>
      <ItemBody movable={movable} today={today} isRoomy={false} />
    </div>
  );
}

function itemClasses({ kind }: Movable): string {
  return classNames(
    "relative grid grid-cols-[minmax(0,1fr)] content-start gap-0.5 border border-rule border-l-4 bg-paper px-2 py-1 text-fine",
    kind === "undated" ? "border-l-rule" : edges[kind],
  );
}

function ItemBody({
  movable: { article, kind, at },
  today,
  isRoomy,
}: Pick<EntryProps, "movable" | "today" | "isRoomy">) {
  const { standing, assignment } = article;
  return (
    <>
      {kind !== "undated" && at !== null && <Moment kind={kind} at={at} />}
      <PageLink
        href={articleAddress(article.id)}
        draggable={false}
        className={classNames(
          "wrap-anywhere hyphens-auto font-serif leading-snug no-underline hover:underline",
          isRoomy ? "line-clamp-4" : "line-clamp-2",
          kind === "undated" && "pr-6",
          article.headline.trim() === "" ? "text-ink-soft italic" : "font-semibold",
        )}
      >
        {headlineOf(article)}
      </PageLink>
      {(isRoomy || kind === "undated") && (
        <>
          <span className="wrap-anywhere text-ink-soft">{factsOf(article, kind)}</span>
          <AssignmentLine assignment={assignment} today={today} isOpen={isOpenState(standing.state)} />
        </>
      )}
    </>
  );
}

/** The step that a piece is at, unless its sign says that already, and its section. */
function factsOf({ standing, section }: Movable["article"], kind: Movable["kind"]): string {
  const state = kind === "published" || kind === "scheduled" ? null : STATE_NAMES[standing.state];
  return [state, section].filter((text) => text !== null).join(" · ");
}

function Moment({ kind, at }: { readonly kind: CalendarKind; readonly at: Date }) {
  const Icon = KIND_ICONS[kind];
  const { hour, minute } = berlinTime(at);
  return (
    <span className={classNames("flex items-center gap-1 pr-6", KIND_TONES[kind])}>
      <Icon aria-hidden="true" className="size-3.5 shrink-0" />
      <span className="sr-only">{words.kinds[kind]} </span>
      <time dateTime={at.toISOString()}>{`${hour}.${minute}`}</time>
    </span>
  );
}

/** Another day without dragging (WCAG 2.2, 2.5.7), by keyboard too. */
function entriesOf(movable: Movable, { put, ask }: Replan, today: string): MenuEntry[] {
  const other = { label: words.otherDay, onSelect: () => ask(movable) };
  if (movable.at === null) {
    return [
      { label: words.onToday, onSelect: () => put(movable, today) },
      { label: words.onTomorrow, onSelect: () => put(movable, addDays(today, 1)) },
      other,
    ];
  }
  const day = berlinDay(movable.at);
  return [
    { label: words.dayBefore, onSelect: () => put(movable, addDays(day, -1)) },
    { label: words.dayAfter, onSelect: () => put(movable, addDays(day, 1)) },
    { label: words.weekLater, onSelect: () => put(movable, addDays(day, 7)) },
    other,
    ...(movable.kind === "planned" ? [{ label: words.clear, onSelect: () => put(movable, null) }] : []),
  ];
}

/** One piece can stand on several days, for several reasons. */
export function keyOf({ kind, article }: Movable): string {
  return `${kind} ${article.id}`;
}
