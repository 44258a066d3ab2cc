import type { BoardActions } from "#components/desk/board/board-actions.ts";
import {
  approveAction,
  handInAction,
  publishAction,
  returnToDraftAction,
  unpublishAction,
} from "../artikel/[id]/actions.ts";
import { assignAction, handBackAction, listAssigneesAction, takeAction } from "../artikel/[id]/assignment-actions.ts";
import { findIncomingLinksAction } from "../artikel/[id]/correction-actions.ts";
import { scheduleAction, unscheduleAction } from "../artikel/[id]/schedule-actions.ts";

/** The Server Actions of the board by the names that its components use: those of the writing page wherever it has them. */
export const boardActions: BoardActions = {
  handIn: handInAction,
  approve: approveAction,
  returnToDraft: returnToDraftAction,
  schedule: scheduleAction,
  unschedule: unscheduleAction,
  publish: publishAction,
  unpublish: unpublishAction,
  findIncomingLinks: findIncomingLinksAction,
  assign: assignAction,
  take: takeAction,
  handBack: handBackAction,
  listAssignees: listAssigneesAction,
};
