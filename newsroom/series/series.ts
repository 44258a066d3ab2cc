/** Parts of a series; a page of more would be an archive. */
export const MAX_SERIES_PARTS = 100;
export const MAX_SERIES_NAME_LENGTH = 100;
export const MAX_SERIES_DESCRIPTION_LENGTH = 600;

/** A series by what it is called: `slug` is the readable part of its address. */
export type SeriesRow = {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly description: string;
  /** Raised by every change. */
  readonly version: number;
};
