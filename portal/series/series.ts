import type { ArticleTeaser } from "../articles/article.ts";

/** A series as readers see it: its published parts in their order. */
export type PortalSeries = {
  readonly name: string;
  readonly slug: string;
  readonly description: string;
  readonly parts: readonly ArticleTeaser[];
};

/** An entry of the overview; `parts`: how many readers can see. */
export type SeriesEntry = Omit<PortalSeries, "parts"> & { readonly parts: number };
