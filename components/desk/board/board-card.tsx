"use client";

import { useDraggable } from "@dnd-kit/core";
import { CalendarCheck, GripVertical, LockKeyhole } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { classNames } from "#components/ui/class-names.ts";
import { Menu, type MenuEntry } from "#components/ui/menu.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { berlinTime } from "#lib/berlin-time.ts";
import { articleWords } from "#lib/messages/desk-articles.ts";
import { boardWords as words } from "#lib/messages/desk-planning.ts";
import type { BoardCard as Card } from "#newsroom/articles/desk/board.ts";
import { articleAddress } from "../articles/article-address.ts";
import { headlineOf, UnpublishedMark } from "../articles/article-name.tsx";
import { AssignmentLine, isOpenState } from "../assignment/assignment-line.tsx";
import { formatMoment } from "../format-moment.ts";

type CardProps = {
  readonly card: Card;
  /** Today in Germany, yyyy-mm-dd. */
  readonly today: string;
  readonly now: Date;
};

type BoardCardProps = CardProps & {
  readonly entries: readonly MenuEntry[];
  /** On its way to another column. */
  readonly isMoving: boolean;
};

/** One piece: dragged by mouse anywhere, by touch and keyboard at its grip, or moved by its menu. */
export function BoardCard({ card, today, now, entries, isMoving }: BoardCardProps) {
  const name = headlineOf(card);
  const draggable = useDraggable({
    id: card.id,
    disabled: isMoving,
    attributes: { roleDescription: words.role },
  });
  return (
    <li
      ref={draggable.setNodeRef}
      // By mouse the whole card is dragged; the grip is what the keyboard takes, and what a finger drags.
      {...draggable.listeners}
      aria-busy={isMoving || undefined}
      className={classNames(
        "grid cursor-grab select-none gap-1.5 border border-rule bg-paper px-3 py-2.5",
        draggable.isDragging && "opacity-40",
        isMoving && "opacity-60",
      )}
    >
      <CardBody
        {...{ card, today, now }}
        grip={
          <button
            type="button"
            ref={draggable.setActivatorNodeRef}
            {...draggable.attributes}
            aria-label={words.handle(name)}
            data-grip={card.id}
            className={classNames(buttonClasses("quiet", "tiny"), "-mt-1 -mr-1.5 ml-auto cursor-grab touch-none")}
          >
            <GripVertical aria-hidden="true" className="size-4" />
          </button>
        }
        menu={
          <span className="-mr-1.5 -mb-1 ml-auto shrink-0 self-end">
            <Menu label={words.move(name)} entries={entries} isFixed look="tiny" />
          </span>
        }
      />
    </li>
  );
}

/** What is seen of a card while it is in the air. */
export function CardInTheAir(props: CardProps) {
  return (
    <div className="grid cursor-grabbing gap-1.5 border border-accent bg-paper px-3 py-2.5 shadow-popup">
      <CardBody {...props} />
    </div>
  );
}

type CardBodyProps = CardProps & { readonly grip?: ReactNode; readonly menu?: ReactNode };

function CardBody({ card, today, now, grip, menu }: CardBodyProps) {
  const { kicker, section, standing, assignment, embargoUntil } = card;
  const moment = card.scheduledFor ?? card.publishedAt;
  return (
    <>
      <div className="flex items-start gap-1">
        <span className="wrap-anywhere hyphens-auto min-w-0 font-semibold text-accent text-fine leading-snug">
          {kicker}
        </span>
        {grip}
      </div>
      <PageLink
        href={articleAddress(card.id)}
        draggable={false}
        className={classNames(
          "wrap-anywhere hyphens-auto font-serif leading-snug no-underline hover:underline",
          card.headline.trim() === "" ? "text-ink-soft italic" : "font-semibold",
        )}
      >
        {headlineOf(card)}
      </PageLink>
      {moment !== null && (
        <span className="inline-flex items-start gap-1.5 text-fine text-ink-soft">
          <CalendarCheck aria-hidden="true" className="mt-px size-4 shrink-0" />
          <time dateTime={moment.toISOString()}>{formatMoment(moment, now)}</time>
        </span>
      )}
      {embargoUntil !== null && (
        <span className="inline-flex items-start gap-1.5 text-fine text-wrong">
          <LockKeyhole aria-hidden="true" className="mt-px size-4 shrink-0" />
          {embargoText(embargoUntil)}
        </span>
      )}
      <AssignmentLine assignment={assignment} today={today} isOpen={isOpenState(standing.state)} />
      <UnpublishedMark article={card} />
      <div className="flex items-start gap-1 text-fine text-ink-soft">
        <span className="wrap-anywhere min-w-0">{section}</span>
        {menu}
      </div>
    </>
  );
}

function embargoText(until: Date): string {
  const { day, hour, minute } = berlinTime(until);
  return articleWords.embargo(day, `${hour}.${minute}`);
}
