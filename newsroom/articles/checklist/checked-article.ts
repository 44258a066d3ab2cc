import type { Hindrance } from "../approval-policy.ts";
import type { ArticleContent } from "../article.ts";

/** An article with everything that the rules ask about it; loaded once, so that the rules themselves are pure. */
export type CheckedArticle = {
  readonly content: ArticleContent;
  /** Numbers of linked articles that readers will not see at the moment of publication. */
  readonly deadTargets: ReadonlySet<number>;
  /** Names of its keywords of which nobody has said what they stand for. */
  readonly keywordsWithoutKind: readonly string[];
  /** What stands in its way beside its content, such as an embargo; the reason as the policy says it. */
  readonly hindrances: readonly Hindrance[];
};
