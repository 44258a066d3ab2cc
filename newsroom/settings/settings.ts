import type { ArticleBody } from "#editor/body.ts";

/** What the admin says of the portal; imprint and privacy page are texts like an article's (§ 5 DDG, Art. 13 GDPR). */
export type Settings = {
  readonly portalName: string;
  readonly claim: string;
  readonly imprint: ArticleBody;
  readonly privacy: ArticleBody;
};
