import type { PortalSectionLink } from "#portal/articles/article.ts";

/** What every page says of the portal itself. `imprintHtml` and `privacyHtml` were rendered by the press. */
export type Site = {
  readonly name: string;
  readonly claim: string;
  readonly imprintHtml: string;
  readonly privacyHtml: string;
  readonly sections: readonly PortalSectionLink[];
};
