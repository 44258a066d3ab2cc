import { type Benchmark, type Comparison, type Outcome, quantile, type Statistic, type Variant } from "./benchmark.ts";

const SHARES: Record<Statistic, number> = { median: 0.5, p95: 0.95, p99: 0.99 };

type Rounds = { readonly label: string; readonly durations: number[]; readonly figures: number[] };

/**
 * Runs the sides in turns, round by round, so that whatever else the machine does meets all of them alike; rounds to
 * warm up count nothing. The baseline comes first in the result.
 */
export async function runBenchmark(benchmark: Benchmark): Promise<readonly Outcome[]> {
  const comparison = await benchmark.prepare();
  try {
    return await compare(benchmark, comparison);
  } finally {
    await comparison.close?.();
  }
}

async function compare(benchmark: Benchmark, { baseline, variants }: Comparison): Promise<readonly Outcome[]> {
  const sides = [baseline, ...variants];
  const results = sides.map(({ label }): Rounds => ({ label, durations: [], figures: [] }));
  for (let round = -benchmark.warmUpRounds; round < benchmark.rounds; round += 1) {
    for (const [place, side] of sides.entries()) {
      const durations = await side.measure();
      const result = results[place];
      if (round < 0 || result === undefined) continue;
      result.durations.push(...durations);
      result.figures.push(quantile(durations, SHARES[benchmark.statistic]));
    }
  }
  const figuresOf = (side: Variant | undefined) =>
    results.find(({ label }) => label === (side?.beside ?? baseline.label))?.figures ?? [];
  return results.map((result, place) => summarise(result, figuresOf(sides[place])));
}

function summarise({ label, durations, figures }: Rounds, baseline: readonly number[]): Outcome {
  const ratios = figures.map((figure, round) => figure / (baseline[round] ?? Number.NaN));
  return {
    label,
    median: quantile(durations, 0.5),
    p95: quantile(durations, 0.95),
    p99: quantile(durations, 0.99),
    ratio: quantile(ratios, 0.5),
    ratioRange: [Math.min(...ratios), Math.max(...ratios)],
  };
}
