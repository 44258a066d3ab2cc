import type { Action } from "#components/ui/action-result.ts";
import type { ScheduleWish } from "../board/board-actions.ts";
import type { PlannedMoment } from "../writing/writing-article.ts";

/** What the calendar asks the server to do; what is left out of a plan stays as it is. */
export type CalendarActions = {
  readonly plan: Action<{ readonly articleId: number; readonly plannedFor: PlannedMoment }>;
  readonly schedule: Action<ScheduleWish>;
};
