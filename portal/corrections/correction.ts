import type { ArticleCorrection, ArticleTeaser } from "../articles/article.ts";

/** A correction in the list of all of them, with the piece that it is about. */
export type ListedCorrection = ArticleCorrection & {
  readonly article: Pick<ArticleTeaser, "id" | "slug" | "kicker" | "headline" | "genre">;
};

/** One page of the list; `page` counts from 1. */
export type CorrectionPage = {
  readonly corrections: readonly ListedCorrection[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
};
