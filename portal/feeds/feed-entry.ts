import type { ArticleTeaser, PortalArticle } from "../articles/article.ts";

/** A piece as a feed tells it. */
export type FeedEntry = Pick<ArticleTeaser, "id" | "slug" | "kicker" | "headline" | "teaser" | "genre" | "section"> &
  Pick<PortalArticle, "firstPublishedAt" | "significantUpdateAt" | "corrections" | "authors" | "keywords">;
