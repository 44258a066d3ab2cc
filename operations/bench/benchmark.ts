/** One side of a comparison. Every call is one round: it does the work and hands back its durations, in the benchmark's unit. */
export type Variant = {
  readonly label: string;
  readonly measure: () => readonly number[] | Promise<readonly number[]>;
  /** Label of the side that this one is compared with; the baseline where nothing else is said. */
  readonly beside?: string;
};

export const STATISTICS = ["median", "p95", "p99"] as const;
export type Statistic = (typeof STATISTICS)[number];

/** What is compared with what; `close` gives back what `prepare` took. */
export type Comparison = {
  readonly baseline: Variant;
  readonly variants: readonly Variant[];
  readonly close?: () => Promise<void>;
};

/** A benchmark is named after the noun that it measures; the command line knows it by that name. */
export type Benchmark = {
  readonly name: string;
  /** What is measured, in one line of the report. */
  readonly title: string;
  /** The figure of a round by which the sides are compared. */
  readonly statistic: Statistic;
  readonly warmUpRounds: number;
  readonly rounds: number;
  /** What is measured is time unless it says otherwise. */
  readonly unit?: "ms" | "KB" | "per second";
  readonly prepare: () => Promise<Comparison>;
};

/** One side after all rounds. `ratio` is the median of its rounds' ratios to the round beside each of the side that it is compared with. */
export type Outcome = {
  readonly label: string;
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly ratio: number;
  /** Lowest and highest ratio of a round: how far the figure can be trusted. */
  readonly ratioRange: readonly [number, number];
};

/** The value below which a share of the values lies (nearest rank); NaN for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Durations of one call, in milliseconds, over so many calls that the clock's grain does not matter. */
export function timePerCall(call: () => unknown, calls: number): number {
  const begin = performance.now();
  for (let count = 0; count < calls; count += 1) call();
  return (performance.now() - begin) / calls;
}
