import { describe, expect, it } from "vitest";
import { type Benchmark, quantile } from "./benchmark.ts";
import { formatReport } from "./format-report.ts";
import { runBenchmark } from "./run-benchmark.ts";

/** A clock made of lists: each round hands out the next durations. */
function buildBenchmark(given: Partial<Benchmark> = {}) {
  const calls: string[] = [];
  const side = (label: string, rounds: number[][]) => ({
    label,
    measure: () => {
      calls.push(label);
      return rounds.shift() ?? [];
    },
  });
  const benchmark: Benchmark = {
    name: "sample",
    title: "a sample",
    statistic: "median",
    warmUpRounds: 1,
    rounds: 3,
    prepare: async () => ({
      baseline: side("plain", [[900], [1], [2], [4]]),
      variants: [side("clever", [[900], [2], [6], [40]])],
      close: async () => void calls.push("close"),
    }),
    ...given,
  };
  return { benchmark, calls };
}

describe("a benchmark", () => {
  it("runs its sides in turns, forgets the warm-up and closes at the end", async () => {
    const { benchmark, calls } = buildBenchmark();
    const outcomes = await runBenchmark(benchmark);
    expect(calls).toEqual([...Array(4).fill(["plain", "clever"]).flat(), "close"]);
    expect(outcomes).toEqual([
      { label: "plain", median: 2, p95: 4, p99: 4, ratio: 1, ratioRange: [1, 1] },
      { label: "clever", median: 6, p95: 40, p99: 40, ratio: 3, ratioRange: [2, 10] },
    ]);
  });

  it("compares a side with another one where it says so", async () => {
    const side = (label: string, figure: number, beside?: string) => ({
      ...{ label, measure: () => [figure] },
      ...(beside === undefined ? {} : { beside }),
    });
    const { benchmark } = buildBenchmark({
      prepare: async () => ({ baseline: side("plain", 2), variants: [side("other", 8), side("own", 4, "other")] }),
    });
    expect((await runBenchmark(benchmark)).map(({ ratio }) => ratio)).toEqual([1, 4, 0.5]);
  });

  it("closes also when a round fails", async () => {
    const calls: string[] = [];
    const { benchmark } = buildBenchmark({
      prepare: async () => ({
        baseline: { label: "broken", measure: () => Promise.reject(new Error("no")) },
        variants: [],
        close: async () => void calls.push("close"),
      }),
    });
    await expect(runBenchmark(benchmark)).rejects.toThrow("no");
    expect(calls).toEqual(["close"]);
  });

  it("is reported as one table", async () => {
    const { benchmark } = buildBenchmark();
    expect(formatReport(benchmark, await runBenchmark(benchmark))).toBe(
      [
        "sample: a sample",
        "(3 rounds in turns; ratio of the median to the baseline, median of the rounds)",
        "",
        "|        |  median |     p95 |     p99 | ratio | ratio, lowest – highest |",
        "| ------ | ------: | ------: | ------: | ----: | ----------------------: |",
        "| plain  | 2.00 ms | 4.00 ms | 4.00 ms |  1.00 |             1.00 – 1.00 |",
        "| clever | 6.00 ms | 40.0 ms | 40.0 ms |  3.00 |             2.00 – 10.0 |",
      ].join("\n"),
    );
  });
});

it("takes quantiles by nearest rank", () => {
  const values = Array.from({ length: 100 }, (_, place) => 100 - place);
  expect([quantile(values, 0.5), quantile(values, 0.95), quantile([7], 0.95)]).toEqual([50, 95, 7]);
  expect(quantile([], 0.5)).toBeNaN();
});
