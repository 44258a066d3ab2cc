import type { ArticleTeaser, PortalArticle, PortalAuthor } from "../articles/article.ts";

/** The file of a picture as a feed offers it: `length` in bytes, `width` in pixels. */
export type Enclosure = {
  readonly contentHash: string;
  readonly width: number;
  readonly type: string;
  readonly length: number;
};

/** A piece as a feed tells it. */
export type FeedEntry = Pick<ArticleTeaser, "id" | "slug" | "kicker" | "headline" | "teaser" | "genre" | "section"> &
  Pick<PortalArticle, "firstPublishedAt" | "significantUpdateAt" | "corrections" | "authors" | "keywords"> & {
    /** Null where the piece has no picture, or its file is lost. */
    readonly enclosure: Enclosure | null;
    /** The whole text; null in a feed of teasers. */
    readonly bodyHtml: string | null;
  };

/** What a feed says of itself; every address is absolute. */
export type FeedFrame = {
  readonly title: string;
  readonly description: string;
  /** Who publishes it. */
  readonly siteName: string;
  /** The page that it belongs to. */
  readonly home: string;
  readonly self: string;
  /** Address of a piece. */
  readonly addressOf: (entry: FeedEntry) => string;
  readonly authorAddressOf: (author: PortalAuthor) => string;
};
