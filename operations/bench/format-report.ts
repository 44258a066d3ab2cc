import type { Benchmark, Outcome } from "./benchmark.ts";

const FORMATS = {
  ms: formatMilliseconds,
  KB: (kilobytes: number) => `${kilobytes.toFixed(0)} KB`,
  "per second": (count: number) => `${count.toFixed(0)}/s`,
} as const;

const HEAD = ["", "median", "p95", "p99", "ratio", "ratio, lowest – highest"] as const;

/** The report of one benchmark as a table in Markdown; its ratios may be quoted, its times belong to this machine. */
export function formatReport(
  { name, title, statistic, rounds, unit = "ms" }: Benchmark,
  outcomes: readonly Outcome[],
): string {
  const rows = outcomes.map(({ label, median, p95, p99, ratio, ratioRange: [lowest, highest] }) => [
    label,
    FORMATS[unit](median),
    FORMATS[unit](p95),
    FORMATS[unit](p99),
    formatRatio(ratio),
    `${formatRatio(lowest)} – ${formatRatio(highest)}`,
  ]);
  const widths = HEAD.map((head, column) => Math.max(...[head, ...rows.map((row) => row[column] ?? "")].map(lengthOf)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  const comparedBy = `${rounds} rounds in turns; ratio of the ${statistic} to the baseline, median of the rounds`;
  return [`${name}: ${title}`, `(${comparedBy})`, "", line(HEAD), rule, ...rows.map(line)].join("\n");
}

function lengthOf(text: string): number {
  return text.length;
}

function formatMilliseconds(milliseconds: number): string {
  if (milliseconds < 1) return `${(milliseconds * 1000).toPrecision(3)} µs`;
  return `${milliseconds < 1000 ? milliseconds.toPrecision(3) : milliseconds.toFixed(0)} ms`;
}

function formatRatio(ratio: number): string {
  return ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(ratio >= 10 ? 1 : 2);
}
