import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { OperatorError } from "#lib/errors.ts";
import type { Benchmark } from "./bench/benchmark.ts";
import { coEditingBenchmark } from "./bench/co-editing.ts";
import { documentMemoryBenchmark } from "./bench/document-memory.ts";
import { formatReport } from "./bench/format-report.ts";
import { keywordSuggestionsBenchmark } from "./bench/keyword-suggestions.ts";
import { listsBenchmark } from "./bench/lists.ts";
import { longTextBenchmark } from "./bench/long-text.ts";
import { pdfBenchmark } from "./bench/pdf.ts";
import { portalServingBenchmark } from "./bench/portal-serving.ts";
import { publishToVisibleBenchmark } from "./bench/publish-to-visible.ts";
import { relatedBenchmark } from "./bench/related.ts";
import { runBenchmark } from "./bench/run-benchmark.ts";
import { searchBenchmark } from "./bench/search.ts";
import { serverMemoryBenchmark } from "./bench/server-memory.ts";
import { storeHistoryBenchmark } from "./bench/store-history.ts";
import { typingBenchmark } from "./bench/typing.ts";
import { writingPageBenchmark } from "./bench/writing-page.ts";
import { reportFailure, say } from "./terminal.ts";

/** Every benchmark, one file each; `npm run bench -- <name>` runs those that are named. */
const benchmarks: readonly Benchmark[] = [
  keywordSuggestionsBenchmark,
  typingBenchmark,
  writingPageBenchmark,
  longTextBenchmark,
  coEditingBenchmark,
  documentMemoryBenchmark,
  storeHistoryBenchmark,
  pdfBenchmark,
  relatedBenchmark,
  listsBenchmark,
  portalServingBenchmark,
  publishToVisibleBenchmark,
  serverMemoryBenchmark,
  searchBenchmark,
];

/** The reports are English, for they are quoted in `docs/evidence.md`. Nothing is written unless a file is named. */
async function bench(words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { write: { type: "string" } },
  });
  const reports: string[] = [];
  for (const benchmark of chosen(positionals)) {
    const report = formatReport(benchmark, await runBenchmark(benchmark));
    say(`${report}\n`);
    reports.push(report);
  }
  if (values.write !== undefined) writeFileSync(values.write, `${reports.join("\n\n")}\n`);
}

function chosen(names: readonly string[]): readonly Benchmark[] {
  const unknown = names.find((name) => !benchmarks.some((benchmark) => benchmark.name === name));
  if (unknown !== undefined) {
    const known = benchmarks.map(({ name }) => name).join(", ");
    throw new OperatorError(`Den Benchmark „${unknown}“ gibt es nicht.`, `Bekannt sind: ${known}.`);
  }
  return names.length === 0 ? benchmarks : benchmarks.filter(({ name }) => names.includes(name));
}

try {
  await bench(process.argv.slice(2));
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}
