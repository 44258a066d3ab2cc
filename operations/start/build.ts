import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { OperatorError } from "#lib/errors.ts";
import { buildPortalAssets } from "../build-portal-assets.ts";
import { projectRoot } from "../project-root.ts";
import { compressStatic } from "./compress-static.ts";

/** Whatever ends up in the built application. */
const SOURCES = [
  "app",
  "components",
  "editor",
  "lib",
  "newsroom",
  "operations/build-portal-assets.ts",
  "operations/build-portal-module.ts",
  "operations/start/compress-static.ts",
  "portal",
  "press",
  "prisma/schema",
  "readers",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
];

/** What the build has for browsers, named by its content. */
export const STATIC_FOLDER = path.join(projectRoot, ".next", "static");

const STAMP = path.join(projectRoot, ".next", "dachzeile-sources");

/**
 * Builds the application when there is no build of exactly these sources; in development only the portal's assets.
 * @param signal ends a build under way
 * @throws OperatorError with the end of the build's output
 */
export async function buildIfNeeded(
  say: (line: string) => void,
  isDevelopment: boolean,
  signal?: AbortSignal,
): Promise<void> {
  if (isDevelopment) {
    await buildPortalAssets(projectRoot);
    return;
  }
  const sources = await hashSources();
  const isBuilt = existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources;
  if (isBuilt && existsSync(path.join(projectRoot, "public/assets/manifest.json"))) return;
  say("Baue die Anwendung (nur beim ersten Start und nach Änderungen) …");
  await buildPortalAssets(projectRoot);
  await runNextBuild(say, signal);
  await compressStatic(STATIC_FOLDER);
  writeFileSync(STAMP, sources);
}

async function runNextBuild(say: (line: string) => void, signal: AbortSignal | undefined): Promise<void> {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const build = spawn(process.execPath, [next, "build"], {
    cwd: projectRoot,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  const output: string[] = [];
  const cancel = () => build.kill("SIGTERM");
  signal?.addEventListener("abort", cancel, { once: true });
  for (const stream of [build.stdout, build.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
  }
  const started = Date.now();
  const pulse = setInterval(() => say(`  … ${Math.round((Date.now() - started) / 1000)} s`), 10_000);
  const code = await new Promise<number | null>((resolve, reject) => build.once("error", reject).once("exit", resolve));
  clearInterval(pulse);
  signal?.removeEventListener("abort", cancel);
  if (code === 0) return;
  throw new OperatorError(
    `Die Anwendung ließ sich nicht bauen:\n${output.join("").split("\n").slice(-40).join("\n")}`,
    "Führen Sie „npm ci“ aus und starten Sie neu.",
  );
}

async function hashSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of await filesBelow(path.join(projectRoot, source))) {
      hash
        .update(path.relative(projectRoot, file))
        .update("\0")
        .update(await readFile(file));
    }
  }
  return hash.digest("hex");
}

async function filesBelow(place: string): Promise<string[]> {
  if (!existsSync(place)) return [];
  const entries = await readdir(place, { withFileTypes: true, recursive: true }).catch(() => null);
  if (entries === null) return [place];
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return files.filter((file) => !/\.test\.tsx?$/.test(file)).sort();
}
