import type { ArticleTeaser } from "../articles/article.ts";

/** A piece in a place, by numbers: what editors chose. `sectionSlug` names the block, null in the other areas. */
export type FrontPlacement = {
  readonly area: string;
  readonly sectionSlug: string | null;
  readonly articleId: number;
};

/** What editors chose, as far as readers can see it. */
export type FrontPage = {
  readonly lead: ArticleTeaser | null;
  readonly highlights: readonly ArticleTeaser[];
  /** By the slug of the section. */
  readonly blocks: ReadonlyMap<string, readonly ArticleTeaser[]>;
};

export const EMPTY_FRONT_PAGE: FrontPage = { lead: null, highlights: [], blocks: new Map() };
