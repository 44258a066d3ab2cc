import type { WritingActions } from "#components/desk/writing/writing-article.ts";
import {
  approveAction,
  createKeywordAction,
  findCoverageAction,
  findKeywordsAction,
  findPublishedAction,
  handInAction,
  listRecentPicturesAction,
  planAction,
  publishAction,
  restoreAction,
  returnToDraftAction,
  suggestKeywordsAction,
  trashAction,
  unpublishAction,
  withdrawAction,
} from "./actions.ts";
import { assignAction, handBackAction, listAssigneesAction, takeAction } from "./assignment-actions.ts";
import { findChecklistAction } from "./checklist-actions.ts";
import {
  beginThreadAction,
  changeCommentAction,
  deleteCommentAction,
  readCommentsAction,
  reopenThreadAction,
  replyToThreadAction,
  resolveThreadAction,
} from "./comment-actions.ts";
import { correctAction, findIncomingLinksAction } from "./correction-actions.ts";
import { exemptFindingAction, liftExemptionsAction, loadHouseStyleAction } from "./house-style-actions.ts";
import {
  scheduleAction,
  scheduleTakeDownAction,
  unscheduleAction,
  unscheduleTakeDownAction,
} from "./schedule-actions.ts";
import { copyArticleAction, nameVersionAction } from "./versionen/actions.ts";
import { describeReferencesAction, openWorkingCopyAction } from "./working-copy-actions.ts";

/** The Server Actions of the writing page by the names that its components use. */
export const writingActions: WritingActions = {
  openWorkingCopy: openWorkingCopyAction,
  describeReferences: describeReferencesAction,
  handIn: handInAction,
  approve: approveAction,
  returnToDraft: returnToDraftAction,
  plan: planAction,
  schedule: scheduleAction,
  unschedule: unscheduleAction,
  scheduleTakeDown: scheduleTakeDownAction,
  unscheduleTakeDown: unscheduleTakeDownAction,
  assign: assignAction,
  take: takeAction,
  handBack: handBackAction,
  listAssignees: listAssigneesAction,
  publish: publishAction,
  findChecklist: findChecklistAction,
  correct: correctAction,
  findIncomingLinks: findIncomingLinksAction,
  unpublish: unpublishAction,
  withdraw: withdrawAction,
  trash: trashAction,
  restore: restoreAction,
  nameVersion: nameVersionAction,
  copyArticle: copyArticleAction,
  findKeywords: findKeywordsAction,
  createKeyword: createKeywordAction,
  suggestKeywords: suggestKeywordsAction,
  listRecentPictures: listRecentPicturesAction,
  findPublished: findPublishedAction,
  findCoverage: findCoverageAction,
  loadHouseStyle: loadHouseStyleAction,
  exemptFinding: exemptFindingAction,
  liftExemptions: liftExemptionsAction,
  comments: {
    read: readCommentsAction,
    begin: beginThreadAction,
    reply: replyToThreadAction,
    change: changeCommentAction,
    remove: deleteCommentAction,
    resolve: resolveThreadAction,
    reopen: reopenThreadAction,
  },
};
