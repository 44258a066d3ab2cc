import type { Action } from "#components/ui/action-result.ts";
import type { Clearance } from "#newsroom/articles/approval-policy.ts";
import type { ArticleState } from "#newsroom/articles/article.ts";
import type { ArticleStanding } from "#newsroom/articles/article-policy.ts";
import type { Assignment } from "#newsroom/articles/assignment/assignment.ts";
import type { PublishedPiece } from "#newsroom/articles/published-piece.ts";
import type { FrontArea } from "#newsroom/front-page/front-page.ts";
import type { KeywordKind } from "#newsroom/keywords/keyword.ts";
import type { KeywordSuggestions, SuggestionQuestion } from "#newsroom/keywords/suggestions/suggestion.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import type { MeasureSettings } from "#newsroom/settings/measure-settings-schema.ts";
import type { AssignmentActions } from "../assignment/assignment-actions.ts";
import type { ListedFinding } from "./checklist/listed-finding.ts";
import type { CommentActions } from "./comments/writing-comments.ts";
import type { HouseStyle } from "./house-style/house-style.ts";
import type { Unnamed } from "./working-copy/use-shared-draft.ts";
import type { GivenCopy } from "./working-copy/working-copy-session.ts";

export type ChosenKeyword = { readonly id: number; readonly name: string; readonly acronym: string | null };
export type ChosenAuthor = { readonly id: number; readonly name: string | null; readonly initials: string };
export type PicturePreview = { readonly src: string; readonly width: number; readonly height: number };

/** One article as the writing page gets it from the server; moments are ISO 8601. */
export type WritingArticle = {
  readonly id: number;
  readonly state: ArticleState;
  readonly publishedVersion: number | null;
  readonly changedAt: string;
  readonly changedBy: string | null;
  readonly standing: ArticleStanding;
  readonly clearance: Clearance;
  readonly review: WrittenReview;
  readonly dates: WrittenDates;
  /** Threads of comments, settled ones included. */
  readonly comments: number;
  /** How many preview links open something. */
  readonly previewLinks: number;
  readonly assignment: Assignment;
  /** The series that it belongs to; the series itself says so, not the article. */
  readonly series: { readonly id: number; readonly name: string } | null;
  /** Today in Germany, yyyy-mm-dd: what is due is due by it. */
  readonly today: string;
  /** What is written in; everything of the article that people write is in it. */
  readonly workingCopy: GivenCopy;
  /** Names for the numbers in it. */
  readonly keywords: readonly ChosenKeyword[];
  readonly authors: readonly ChosenAuthor[];
  readonly pictures: readonly NamedPicture[];
  readonly recommended: readonly ChosenPiece[];
};

/** What has been said of a piece on its way to readers; moments as they are read. */
export type WrittenReview = {
  readonly approval: { readonly by: string; readonly at: string; readonly isOverride: boolean } | null;
  /** Who changed the piece after its approval. */
  readonly voided: { readonly by: string; readonly at: string } | null;
  readonly remark: { readonly by: string; readonly at: string; readonly text: string } | null;
  /** Why it is not with its readers although its moment has come. */
  readonly failedSchedule: { readonly at: string; readonly reason: string } | null;
};

/** An article's dates ahead: as German clocks show them in a field, and as they are read. */
export type WrittenDates = {
  readonly plannedFor: WrittenDate | null;
  readonly embargoUntil: WrittenDate | null;
  readonly scheduledFor: WrittenDate | null;
  readonly takeDown: WrittenTakeDown | null;
};
/** When readers stop seeing it; without a notice its address answers 404. */
export type WrittenTakeDown = { readonly at: WrittenDate; readonly notice: string | null };
export type PlannedMoment = { readonly at: string; readonly isSecond?: boolean } | null;
export type WrittenDate = { readonly at: string; readonly isSecond: boolean; readonly read: string };

export type NamedPicture = { readonly id: number; readonly preview: PicturePreview };

/** What the house lays down: what one may choose from beside the text, and how long texts shall be. */
export type WritingChoices = {
  readonly sections: readonly { readonly id: number; readonly name: string }[];
  readonly persons: readonly ChosenAuthor[];
  readonly measures: MeasureSettings;
};

export type KeywordOption = ChosenKeyword & { readonly kind: KeywordKind | null; readonly matchedAlias?: string };
export type RecentPicture = {
  readonly id: number;
  readonly fileName: string;
  readonly previewSrc: string;
  readonly width: number;
  readonly height: number;
};

/** An article that readers are led on to, and whether they will find it there. */
export type ChosenPiece = PublishedPiece & { readonly isVisible: boolean; readonly isPaid: boolean };
/** `shared`: names of the keywords that both articles carry, the rarest first. */
export type CoverageCandidate = PublishedPiece & { readonly shared: readonly string[] };

/** What readers are told of an error. `withText`: together with the text as it is now. */
export type CorrectionNote = { readonly wasWrong: string; readonly isRight: string; readonly withText: boolean };

/** An article that leads to this one; `isPublic`: readers see the link. */
export type IncomingLink = {
  readonly id: number;
  readonly kicker: string;
  readonly headline: string;
  readonly state: ArticleState;
  readonly isPublic: boolean;
};
/** `links` are the first of them; `frontPlace` is where it stands on the front page. */
export type IncomingLinks = {
  readonly total: number;
  readonly links: readonly IncomingLink[];
  readonly frontPlace: { readonly area: FrontArea; readonly sectionName: string | null } | null;
};

/** Everything that the page asks the server to do. */
export type WritingActions = AssignmentActions & {
  readonly openWorkingCopy: Action<number, GivenCopy>;
  readonly describeReferences: Action<
    Unnamed,
    {
      readonly keywords: readonly ChosenKeyword[];
      readonly pictures: readonly NamedPicture[];
      readonly pieces: readonly ChosenPiece[];
    }
  >;
  readonly handIn: Action<number>;
  readonly approve: Action<{ articleId: number; version: number; overrideReason?: string }>;
  readonly plan: Action<{ articleId: number; plannedFor: PlannedMoment; embargoUntil: PlannedMoment }>;
  readonly schedule: Action<{
    articleId: number;
    version: number;
    scheduledFor: NonNullable<PlannedMoment>;
    seenWarnings: readonly string[];
  }>;
  readonly unschedule: Action<number>;
  readonly scheduleTakeDown: Action<{
    articleId: number;
    takeDownFor: NonNullable<PlannedMoment>;
    how: "unpublish" | "withdraw";
    notice: string;
  }>;
  readonly unscheduleTakeDown: Action<number>;
  readonly returnToDraft: Action<{ articleId: number; remark: string }>;
  readonly publish: Action<{
    articleId: number;
    version: number;
    change: "fix" | "update";
    seenWarnings: readonly string[];
  }>;
  readonly findChecklist: Action<number, readonly ListedFinding[]>;
  readonly correct: Action<{
    articleId: number;
    wasWrong: string;
    isRight: string;
    text:
      | { kind: "changed"; version: number; seenWarnings: readonly string[] }
      | { kind: "unchanged"; publishedVersion: number };
  }>;
  readonly findIncomingLinks: Action<number, IncomingLinks>;
  readonly unpublish: Action<number>;
  readonly withdraw: Action<{ articleId: number; notice: string }>;
  readonly trash: Action<number>;
  readonly restore: Action<number>;
  readonly nameVersion: Action<{ articleId: number; name: string }>;
  /** Leads to the copy; answers only when it was refused. */
  readonly copyArticle: Action<number, never>;
  readonly findKeywords: Action<{ query: string }, readonly KeywordOption[]>;
  readonly createKeyword: Action<{ name: string; kind: KeywordKind }, ChosenKeyword>;
  readonly suggestKeywords: Action<SuggestionQuestion, KeywordSuggestions>;
  readonly listRecentPictures: Action<null, readonly RecentPicture[]>;
  readonly findPublished: Action<{ query: string; exceptId: number; withoutPaid?: boolean }, readonly PublishedPiece[]>;
  readonly findCoverage: Action<
    { articleId: number; keywordIds: readonly number[]; query: string },
    readonly CoverageCandidate[]
  >;
  readonly loadHouseStyle: Action<{ articleId: number }, HouseStyle>;
  readonly exemptFinding: Action<{ articleId: number; ruleId: number; form: string }>;
  readonly liftExemptions: Action<{ articleId: number }>;
  readonly comments: CommentActions;
};

export type WritingUser = Extract<Actor, { kind: "user" }>;
