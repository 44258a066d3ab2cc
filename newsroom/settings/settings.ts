import { type ArticleBody, EMPTY_BODY } from "#editor/body.ts";

/** What a feed carries of each piece: its teaser alone, or the teaser and the whole text. */
export const FEED_CONTENTS = ["teaser", "full"] as const;
export type FeedContent = (typeof FEED_CONTENTS)[number];

/** What the admin says of the portal; imprint and privacy page are texts like an article's (§ 5 DDG, Art. 13 GDPR). */
export type Settings = {
  readonly portalName: string;
  readonly claim: string;
  readonly imprint: ArticleBody;
  readonly privacy: ArticleBody;
  readonly feedContent: FeedContent;
  /** Who is told of a weakness of the portal: an e-mail address or an address with https; empty means the imprint's. */
  readonly securityContact: string;
};

/** Before anybody set the portal up. */
export const NO_SETTINGS: Settings = {
  ...{ portalName: "", claim: "", imprint: EMPTY_BODY, privacy: EMPTY_BODY },
  ...{ feedContent: "teaser", securityContact: "" },
};
