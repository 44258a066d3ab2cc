import {
  judgeApproval,
  judgeCorrection,
  judgeRelease,
  judgeSchedule,
  mayOverrideFourEyes,
} from "#newsroom/articles/approval-policy.ts";
import { type ArticleAction, judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import type { WritingArticle, WritingUser } from "./writing-article.ts";

/** The steps that stand on the bar or in its menu. */
export type OfferedActions = {
  readonly [Name in
    | "edit"
    | "plan"
    | "schedule"
    | "scheduleTakeDown"
    | "restore"
    | "handIn"
    | "approve"
    | "overrideFourEyes"
    | "unpublish"
    | "publish"
    | "correct"
    | "returnToDraft"
    | "withdraw"
    | "trash"]: boolean;
};

/** What this person may do with the article now. @param hasNews readers see something else, or nothing */
export function offeredActions(
  user: WritingUser,
  { state, standing, clearance }: Pick<WritingArticle, "state" | "standing" | "clearance">,
  hasNews: boolean,
): OfferedActions {
  const may = (action: ArticleAction) => judgeArticleAction(user, action, standing).allowed;
  // Of what readers see already only a change is approved, and only where it has to be.
  const isForApproval = state !== "published" || (clearance.needsFourEyes && hasNews);
  return {
    edit: may("edit"),
    plan: may("plan"),
    schedule: judgeSchedule(user, standing, clearance).allowed,
    scheduleTakeDown: may("schedule-take-down"),
    restore: may("restore"),
    handIn: may("hand-in"),
    approve: isForApproval && judgeApproval(user, standing, clearance).allowed,
    overrideFourEyes: isForApproval && mayOverrideFourEyes(user, standing, clearance),
    unpublish: may("unpublish"),
    publish: judgeRelease(user, standing, clearance).allowed,
    correct: judgeCorrection(user, standing, clearance).allowed,
    returnToDraft: may("return-to-draft"),
    withdraw: may("withdraw"),
    trash: may("trash"),
  };
}
