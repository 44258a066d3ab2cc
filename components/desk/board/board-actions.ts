import type { Action } from "#components/ui/action-result.ts";
import type { AssignmentActions } from "../assignment/assignment-actions.ts";
import type { PlannedMoment } from "../writing/writing-article.ts";

/** What board and calendar ask the server to do: the very commands of the writing page. */
export type BoardActions = AssignmentActions & {
  readonly handIn: Action<number>;
  readonly approve: Action<{ articleId: number; version: number; overrideReason?: string }>;
  readonly returnToDraft: Action<{ articleId: number; remark: string }>;
  readonly schedule: Action<ScheduleWish>;
  readonly unschedule: Action<number>;
  readonly publish: Action<{ articleId: number; version: number }>;
  readonly unpublish: Action<number>;
};

export type ScheduleWish = {
  readonly articleId: number;
  readonly version: number;
  readonly scheduledFor: NonNullable<PlannedMoment>;
};
