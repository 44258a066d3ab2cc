/** What the statistics can be asked for. */
export const STATISTICS_RANGES = ["heute", "woche", "monat"] as const;
export type StatisticsRange = (typeof STATISTICS_RANGES)[number];

/** A line of a list with its count; ready to read. */
export type CountedLine = {
  readonly key: string;
  readonly label: string;
  readonly views: number;
  readonly href?: string;
};

export type DayCount = {
  /** „9.11.2018“ */
  readonly day: string;
  readonly views: number;
};

/** Everything that the page shows of one stretch of time. */
export type Statistics = {
  readonly range: StatisticsRange;
  readonly total: number;
  /** In the stretch of the same length just before. */
  readonly before: number;
  readonly days: readonly DayCount[];
  readonly articles: readonly CountedLine[];
  readonly sections: readonly CountedLine[];
  readonly referrers: readonly CountedLine[];
};
