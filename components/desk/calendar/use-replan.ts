"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useToast } from "#components/ui/toast.tsx";
import { settle } from "#components/ui/use-action.ts";
import { berlinTime, momentsOfBerlinTime } from "#lib/berlin-time.ts";
import { articleWords } from "#lib/messages/desk-articles.ts";
import { calendarWords as words } from "#lib/messages/desk-planning.ts";
import { judgeArticleAction, type Verdict } from "#newsroom/articles/article-policy.ts";
import {
  type Calendar,
  type CalendarArticle,
  type CalendarEntry,
  type CalendarKind,
  sameTimeOn,
} from "#newsroom/articles/desk/calendar.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { headlineOf } from "../articles/article-name.tsx";
import { toPlannedMoment } from "../writing/schedule/to-planned-moment.ts";
import type { PlannedMoment } from "../writing/writing-article.ts";
import type { CalendarActions } from "./calendar-actions.ts";

/** A piece that can be put on a day; an undated one has no moment yet. */
export type Movable = {
  readonly article: CalendarArticle;
  readonly kind: CalendarKind | "undated";
  readonly at: Date | null;
};

/** What is asked for before a piece gets its moment. */
export type AskedMoment = { readonly movable: Movable; readonly proposal: PlannedMoment };

export type Replan = {
  readonly entries: readonly CalendarEntry[];
  readonly undated: readonly CalendarArticle[];
  readonly asked: AskedMoment | null;
  readonly isMoving: (movable: Movable) => boolean;
  /** Puts a piece on a day; null takes its day away. */
  readonly put: (movable: Movable, day: string | null) => void;
  readonly ask: (movable: Movable) => void;
  /** The form has stored a moment. */
  readonly stored: () => void;
  readonly close: () => void;
};

type ReplanRequest = {
  readonly calendar: Calendar;
  readonly user: Extract<Actor, { kind: "user" }>;
  readonly actions: CalendarActions;
};

type Moved = { readonly calendar: Calendar; readonly moments: ReadonlyMap<number, Date | null> };

/** May this actor put it on another day? What was agreed or has happened nobody moves here. */
export function judgeReplan(user: Actor, { article, kind }: Movable): Verdict {
  if (kind === "embargo" || kind === "published") return { allowed: false, reason: words.fixed[kind] };
  return judgeArticleAction(user, kind === "scheduled" ? "schedule" : "plan", article.standing);
}

/** The calendar while pieces are put on other days: a plan goes there at once, a fixed moment is confirmed first. */
export function useReplan({ calendar, user, actions }: ReplanRequest): Replan {
  const [moved, setMoved] = useState<Moved>({ calendar, moments: new Map() });
  const [asked, setAsked] = useState<AskedMoment | null>(null);
  const router = useRouter();
  const toast = useToast();
  // What the server said since counts more than what was foreseen.
  const moments = moved.calendar === calendar ? moved.moments : new Map<number, Date | null>();

  function foresee(id: number, at: Date | null | undefined): void {
    setMoved((before) => {
      const next = new Map(before.calendar === calendar ? before.moments : []);
      if (at === undefined) next.delete(id);
      else next.set(id, at);
      return { calendar, moments: next };
    });
  }

  async function plan({ article }: Movable, at: Date | null): Promise<void> {
    foresee(article.id, at);
    const plannedFor = at === null ? null : toPlannedMoment(at);
    const answer = await settle(actions.plan, { articleId: article.id, plannedFor });
    if (!answer.ok) {
      foresee(article.id, undefined);
      toast(answer.message, "error");
    } else toast(at === null ? words.cleared(headlineOf(article)) : words.planned(headlineOf(article), readMoment(at)));
    router.refresh();
  }

  function put(movable: Movable, day: string | null): void {
    const verdict = judgeReplan(user, movable);
    if (!verdict.allowed) toast(verdict.reason, "error");
    else if (day !== null) putOn(movable, day);
    else if (movable.kind === "planned") void plan(movable, null);
  }

  function putOn(movable: Movable, day: string): void {
    const at = sameTimeOn(day, movable.at);
    const [moment, second] = momentsOfBerlinTime(at);
    if (moment?.getTime() === movable.at?.getTime()) return;
    // Readers will see it then, or the clocks show that hour twice or never: the person says which moment is meant.
    const isAsked = movable.kind === "scheduled" || moment === undefined || second !== undefined;
    if (isAsked) setAsked({ movable, proposal: { at } });
    else void plan(movable, moment);
  }

  return {
    ...foreseen(calendar, moments),
    asked,
    isMoving: ({ article, kind }) => moments.has(article.id) && (kind === "planned" || kind === "undated"),
    put,
    ask: (movable) => setAsked({ movable, proposal: movable.at && toPlannedMoment(movable.at) }),
    stored: () => router.refresh(),
    close: () => setAsked(null),
  };
}

/** Where everything stands when the plans that are on their way have arrived. */
function foreseen(
  { entries, undated }: Calendar,
  moments: ReadonlyMap<number, Date | null>,
): Pick<Replan, "entries" | "undated"> {
  const isAway = ({ kind, article }: CalendarEntry) => kind === "planned" && moments.has(article.id);
  const articles = new Map([...entries.map(({ article }) => article), ...undated].map((one) => [one.id, one]));
  const arriving = [...moments].flatMap(([id, at]) => {
    const article = articles.get(id);
    return article === undefined ? [] : [{ article, at }];
  });
  return {
    entries: [
      ...entries.filter((entry) => !isAway(entry)),
      ...arriving.flatMap(({ article, at }) => (at === null ? [] : [{ kind: "planned" as const, at, article }])),
    ],
    undated: [
      ...arriving.filter(({ at }) => at === null).map(({ article }) => article),
      ...undated.filter(({ id }) => !moments.has(id)),
    ],
  };
}

function readMoment(at: Date): string {
  const { day, hour, minute } = berlinTime(at);
  return articleWords.onDay(day, `${hour}.${minute}`);
}
