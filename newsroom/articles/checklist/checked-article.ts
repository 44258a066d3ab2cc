import type { Hindrance } from "../approval-policy.ts";
import type { ArticleContent } from "../article.ts";

/** `itself`: the piece recommends itself; `paid`: readers would take an advertisement for the newsroom's advice. */
export type RefusedRecommendation = {
  readonly id: number;
  readonly headline: string;
  readonly why: "itself" | "paid";
};

/** An article with everything that the rules ask about it; loaded once, so that the rules themselves are pure. */
export type CheckedArticle = {
  readonly content: ArticleContent;
  /** Numbers of linked articles that readers will not see at the moment of publication. */
  readonly deadTargets: ReadonlySet<number>;
  /** Articles among those it leads readers on to that it must not. */
  readonly refusedRecommendations: readonly RefusedRecommendation[];
  /** Names of its keywords of which nobody has said what they stand for. */
  readonly keywordsWithoutKind: readonly string[];
  /** What stands in its way beside its content, such as an embargo; the reason as the policy says it. */
  readonly hindrances: readonly Hindrance[];
};
