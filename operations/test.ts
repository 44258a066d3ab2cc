import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";
import { projectRoot } from "./project-root.ts";
import { buildIfNeeded } from "./start/build.ts";
import { reportFailure, say } from "./terminal.ts";

type Count = { readonly passed: number; readonly failed: number };
type Stage = { readonly name: string; readonly run: () => Promise<Count> };

const require = createRequire(import.meta.url);
const results = path.join(projectRoot, "test-results");

/** The whole gate: types, lint, unit and integration tests, the build, and the journeys in a real browser. */
const stages: readonly Stage[] = [
  { name: "Typen", run: checkTypes },
  { name: "Lint", run: () => check([bin("@biomejs/biome", "biome"), "check", "--error-on-warnings", "."]) },
  { name: "Unit- und Integrationstests", run: runVitest },
  { name: "Build", run: build },
  { name: "Browsertests", run: runPlaywright },
];

function bin(name: string, command: string): string {
  const manifest = require.resolve(`${name}/package.json`);
  const binSchema = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });
  const { bin: entry } = binSchema.parse(JSON.parse(readFileSync(manifest, "utf8")));
  return path.join(path.dirname(manifest), typeof entry === "string" ? entry : (entry[command] ?? ""));
}

/** Next first writes down what only it knows: the types of style sheets and of its own files. */
async function checkTypes(): Promise<Count> {
  const written = await check([bin("next", "next"), "typegen"]);
  return written.failed > 0 ? written : check([bin("typescript", "tsc"), "--noEmit"]);
}

/** Runs one of our packages' commands with this very Node; what it prints goes straight to the terminal. */
function run(words: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd: projectRoot,
      stdio: "inherit",
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0" },
    });
    child.once("error", reject).once("exit", (code) => resolve(code ?? 1));
  });
}

async function check(words: readonly string[]): Promise<Count> {
  return (await run(words)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function build(): Promise<Count> {
  await buildIfNeeded(say, false);
  return { passed: 1, failed: 0 };
}

const vitestSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });

async function runVitest(): Promise<Count> {
  const file = path.join(results, "vitest.json");
  const code = await run([
    bin("vitest", "vitest"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = vitestSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  // A file that cannot even be loaded has no failed test, only a failed run.
  return { passed: numPassedTests, failed: code === 0 ? numFailedTests : Math.max(1, numFailedTests) };
}

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

async function runPlaywright(): Promise<Count> {
  const file = path.join(results, "e2e.json");
  const code = await run([bin("@playwright/test", "playwright"), "test"]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats } = playwrightSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: code === 0 ? failed : Math.max(1, failed) };
}

async function runStage(stage: Stage): Promise<Count & { readonly seconds: number }> {
  say(`\n== ${stage.name}`);
  const started = performance.now();
  const count = await stage.run().catch((error: unknown) => {
    reportFailure(error);
    return { passed: 0, failed: 1 };
  });
  return { ...count, seconds: (performance.now() - started) / 1000 };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
let passed = 0;
let failed = 0;
const timings: string[] = [];
for (const stage of stages) {
  const count = await runStage(stage);
  passed += count.passed;
  failed += count.failed;
  timings.push(`${stage.name}: ${count.seconds.toFixed(1)} s, ${count.passed} bestanden, ${count.failed} gescheitert`);
}
say(`\n${timings.join("\n")}\n`);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
