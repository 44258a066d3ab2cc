import type { Action } from "#components/ui/action-result.ts";
import type { PublishedPiece } from "#newsroom/articles/published-piece.ts";
import type { ChangeSeriesInput } from "#newsroom/series/series-schema.ts";

export const seriesListAddress = "/redaktion/serien";
export const seriesPageAddress = (id: number): string => `${seriesListAddress}/${id}`;

/** A series in the list; `visibleCount` are the parts that readers see. */
export type DeskSeriesEntry = {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly partCount: number;
  readonly visibleCount: number;
};

export type DeskSeriesPiece = PublishedPiece & { readonly isVisible: boolean; readonly isTrashed: boolean };

export type DeskSeries = {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly description: string;
  readonly version: number;
  readonly pieces: readonly DeskSeriesPiece[];
};

export type SavedSeries = { readonly version: number; readonly slug: string };

export type SeriesListActions = {
  /** Answers with the number of the new one. */
  readonly create: Action<{ name: string }, number>;
  readonly remove: Action<{ id: number }>;
};

export type SeriesPageActions = {
  readonly find: Action<{ seriesId: number; query: string }, readonly DeskSeriesPiece[]>;
  readonly save: Action<ChangeSeriesInput, SavedSeries>;
};
