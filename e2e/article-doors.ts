import type { ArticleAction } from "#newsroom/articles/article-policy.ts";

/** A Server Action about one article, with the row of the written law that it has to keep to. */
type LawfulDoor = {
  readonly action: ArticleAction;
  /** Input that its command understands. Where it can, it asks for what comes to nothing behind the right, such as an old version. */
  readonly input: (articleId: number) => unknown;
};

/** One that no row of `ARTICLE_RULES` is about. */
type OtherDoor = { readonly why: string };

/** Nobody has seen it: whoever has the right is told that the article has changed since. */
const UNSEEN_VERSION = 1_000_000;
const NOWHERE = "00000000-0000-4000-8000-000000000000";

const byNumber = (action: ArticleAction): LawfulDoor => ({ action, input: (articleId) => articleId });
const helpsToWrite: OtherDoor = { why: "Finds or makes what may be written, of no article in particular." };
const oneComment: OtherDoor = { why: "Only whoever wrote the comment (see comment-policy.ts)." };
const oneThread: OtherDoor = {
  why: "Names a thread; driven by test/integration/comments.test.ts and article-states.test.ts.",
};

/**
 * Every Server Action of the folder `app/(desk)/redaktion/artikel`, as `file#name` without that folder, with its row of
 * `newsroom/articles/article-policy.ts`. `access.test.ts` fails on one that is not listed here, and drives the others through
 * every state as everybody.
 */
export const articleDoors: Readonly<Record<string, LawfulDoor | OtherDoor>> = {
  "actions.ts#createArticleAction": { why: "There is no article yet; its right is create-article." },
  "actions.ts#restoreArticleAction": { action: "restore", input: (id) => ({ id }) },
  "[id]/actions.ts#approveAction": {
    action: "approve",
    input: (articleId) => ({ articleId, version: UNSEEN_VERSION }),
  },
  "[id]/actions.ts#createKeywordAction": helpsToWrite,
  "[id]/actions.ts#findCoverageAction": helpsToWrite,
  "[id]/actions.ts#findKeywordsAction": helpsToWrite,
  "[id]/actions.ts#findPublishedAction": helpsToWrite,
  "[id]/actions.ts#handInAction": byNumber("hand-in"),
  "[id]/actions.ts#listRecentPicturesAction": helpsToWrite,
  "[id]/actions.ts#planAction": { action: "plan", input: (articleId) => ({ articleId, plannedFor: null }) },
  "[id]/actions.ts#publishAction": {
    action: "publish",
    input: (articleId) => ({ articleId, version: UNSEEN_VERSION }),
  },
  "[id]/actions.ts#restoreAction": byNumber("restore"),
  "[id]/actions.ts#returnToDraftAction": { action: "return-to-draft", input: (articleId) => ({ articleId }) },
  "[id]/actions.ts#suggestKeywordsAction": helpsToWrite,
  "[id]/actions.ts#trashAction": byNumber("trash"),
  "[id]/actions.ts#unpublishAction": byNumber("unpublish"),
  "[id]/actions.ts#withdrawAction": { action: "withdraw", input: (articleId) => ({ articleId }) },
  "[id]/assignment-actions.ts#assignAction": {
    action: "assign",
    input: (articleId) => ({ articleId, responsibleId: null, dueOn: null, priority: "normal", note: "" }),
  },
  "[id]/assignment-actions.ts#handBackAction": {
    why: "Undoes a row: who may assign may, and who took the draft (see assignment-policy.ts).",
  },
  "[id]/assignment-actions.ts#listAssigneesAction": { why: "Names of accounts, of no article in particular." },
  "[id]/assignment-actions.ts#takeAction": byNumber("take"),
  "[id]/checklist-actions.ts#findChecklistAction": byNumber("view"),
  "[id]/comment-actions.ts#beginThreadAction": {
    action: "comment",
    input: (articleId) => ({ articleId, passage: null, text: "Stimmt das?" }),
  },
  "[id]/comment-actions.ts#changeCommentAction": oneComment,
  "[id]/comment-actions.ts#deleteCommentAction": oneComment,
  "[id]/comment-actions.ts#readCommentsAction": byNumber("view"),
  "[id]/comment-actions.ts#reopenThreadAction": oneThread,
  "[id]/comment-actions.ts#replyToThreadAction": oneThread,
  "[id]/comment-actions.ts#resolveThreadAction": oneThread,
  "[id]/correction-actions.ts#correctAction": {
    action: "correct",
    input: (articleId) => ({
      ...{ articleId, wasWrong: "300 Gäste", isRight: "30 Gäste" },
      text: { kind: "unchanged", publishedVersion: UNSEEN_VERSION },
    }),
  },
  "[id]/correction-actions.ts#findIncomingLinksAction": byNumber("view"),
  "[id]/house-style-actions.ts#exemptFindingAction": {
    action: "edit",
    input: (articleId) => ({ articleId, ruleId: 2_000_000_000, form: "Wort" }),
  },
  "[id]/house-style-actions.ts#liftExemptionsAction": { action: "edit", input: (articleId) => ({ articleId }) },
  "[id]/house-style-actions.ts#loadHouseStyleAction": {
    why: "The house's rules and what somebody let stand; everybody sees every article.",
  },
  "[id]/schedule-actions.ts#scheduleAction": {
    action: "schedule",
    input: (articleId) => ({ articleId, version: UNSEEN_VERSION, scheduledFor: { at: "2099-03-01T09:00" } }),
  },
  "[id]/schedule-actions.ts#scheduleTakeDownAction": {
    action: "schedule-take-down",
    input: (articleId) => ({ articleId, how: "unpublish", takeDownFor: { at: "2099-03-01T09:00" } }),
  },
  "[id]/schedule-actions.ts#unscheduleAction": byNumber("unschedule"),
  "[id]/schedule-actions.ts#unscheduleTakeDownAction": byNumber("unschedule-take-down"),
  "[id]/versionen/actions.ts#copyArticleAction": {
    why: "Leads to a new article; everybody may look at every article, and its right is create-article.",
  },
  "[id]/versionen/actions.ts#nameVersionAction": {
    action: "edit",
    input: (articleId) => ({ articleId, name: "Probe" }),
  },
  "[id]/versionen/actions.ts#restoreVersionAction": {
    action: "edit",
    input: (articleId) => ({ articleId, revisionId: NOWHERE }),
  },
  "[id]/vorschau-links/actions.ts#makePreviewLinkAction": {
    action: "share",
    input: (articleId) => ({ articleId, days: 1 }),
  },
  "[id]/vorschau-links/actions.ts#revokePreviewLinkAction": {
    action: "unshare",
    input: (articleId) => ({ articleId, linkId: NOWHERE }),
  },
  "[id]/working-copy-actions.ts#describeReferencesAction": helpsToWrite,
  "[id]/working-copy-actions.ts#openWorkingCopyAction": byNumber("view"),
};

/** Rows of the law whose doors name something else than an article. */
export const withoutDoor: readonly ArticleAction[] = ["resolve-comments"];

export function isLawful(door: LawfulDoor | OtherDoor): door is LawfulDoor {
  return "action" in door;
}
