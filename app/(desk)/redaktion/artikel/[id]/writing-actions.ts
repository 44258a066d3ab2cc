import type { WritingActions } from "#components/desk/writing/writing-article.ts";
import {
  approveAction,
  createKeywordAction,
  findCoverageAction,
  findKeywordsAction,
  findPublishedAction,
  handInAction,
  listRecentPicturesAction,
  publishAction,
  restoreAction,
  returnToDraftAction,
  saveAction,
  suggestKeywordsAction,
  trashAction,
  unpublishAction,
  withdrawAction,
} from "./actions.ts";
import { exemptFindingAction, liftExemptionsAction, loadHouseStyleAction } from "./house-style-actions.ts";
import { copyArticleAction, nameVersionAction } from "./versionen/actions.ts";

/** The Server Actions of the writing page by the names that its components use. */
export const writingActions: WritingActions = {
  save: saveAction,
  handIn: handInAction,
  approve: approveAction,
  returnToDraft: returnToDraftAction,
  publish: publishAction,
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
};
