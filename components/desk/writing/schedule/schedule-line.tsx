"use client";

import { CalendarClock } from "lucide-react";
import { scheduleMessages as words } from "#lib/messages/desk-schedule.ts";
import type { WrittenDates } from "../writing-article.ts";
import { useRefreshAfter } from "./use-refresh-after.ts";

/** What will happen to the piece by itself, and when. */
export function ScheduleLine({ dates: { scheduledFor, takeDown } }: { readonly dates: WrittenDates }) {
  useRefreshAfter(scheduledFor);
  useRefreshAfter(takeDown?.at ?? null);
  return (
    <>
      {scheduledFor !== null && <Moment>{words.publication.line(scheduledFor.read)}</Moment>}
      {takeDown !== null && (
        <Moment>
          {takeDown.notice === null
            ? words.takeDown.unpublishLine(takeDown.at.read)
            : words.takeDown.withdrawLine(takeDown.at.read)}
        </Moment>
      )}
    </>
  );
}

function Moment({ children }: { readonly children: string }) {
  return (
    <p className="flex items-center gap-1.5 font-semibold text-fine">
      <CalendarClock aria-hidden="true" className="size-4 shrink-0 text-accent" />
      {children}
    </p>
  );
}
