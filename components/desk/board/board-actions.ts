import type { Action } from "#components/ui/action-result.ts";
import type { AssignmentActions } from "../assignment/assignment-actions.ts";
import type { IncomingLinks, PlannedMoment } from "../writing/writing-article.ts";

/** What board and calendar ask the server to do: the very commands of the writing page. */
export type BoardActions = AssignmentActions & {
  readonly handIn: Action<number>;
  readonly approve: Action<{ articleId: number; version: number; overrideReason?: string }>;
  readonly returnToDraft: Action<{ articleId: number; remark: string }>;
  readonly schedule: Action<ScheduleWish>;
  readonly unschedule: Action<number>;
  readonly publish: Action<{ articleId: number; version: number; seenWarnings: readonly string[] }>;
  readonly unpublish: Action<number>;
  readonly findIncomingLinks: Action<number, IncomingLinks>;
};

export type ScheduleWish = {
  readonly articleId: number;
  readonly version: number;
  readonly scheduledFor: NonNullable<PlannedMoment>;
  readonly seenWarnings: readonly string[];
};

/** The checklist's warnings are shown at the article; whoever publishes from here has not seen them. */
export const NONE_SEEN: readonly string[] = [];
