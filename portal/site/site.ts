import type { PortalSectionLink } from "#portal/articles/article.ts";

/** What a feed carries of each piece. */
export type FeedContent = "teaser" | "full";

/** What every page says of the portal itself. `imprintHtml` and `privacyHtml` were rendered by the press. */
export type Site = {
  readonly name: string;
  readonly claim: string;
  readonly imprintHtml: string;
  readonly privacyHtml: string;
  readonly feedContent: FeedContent;
  /** Who is told of a weakness, as a URI; empty while nobody named one. */
  readonly securityContact: string;
  readonly sections: readonly PortalSectionLink[];
};

/** A portal that was not set up yet, or that cannot be asked. */
export const UNNAMED_SITE: Site = {
  ...{ name: "Dachzeile", claim: "", imprintHtml: "", privacyHtml: "", sections: [] },
  ...{ feedContent: "teaser", securityContact: "" },
};
