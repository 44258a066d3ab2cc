import type { Action } from "#components/ui/action-result.ts";
import type { ScheduleWish } from "../board/board-actions.ts";
import type { WallClock } from "../moment-field.tsx";

/** What the calendar asks the server to do; what is left out of a plan stays as it is. */
export type CalendarActions = {
  readonly plan: Action<{ readonly articleId: number; readonly plannedFor: WallClock | null }>;
  readonly schedule: Action<ScheduleWish>;
};
