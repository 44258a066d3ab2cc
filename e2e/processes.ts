import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { outsideHome } from "#operations/database/postgres-home.ts";

type Found = { readonly pid: number; readonly command: string };

/** Empty for what is gone meanwhile or belongs to the kernel. */
function readQuietly(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}

/** A data folder, and where its database lives when only root may enter the folder. */
const homesOf = (dataDir: string) => [dataDir, outsideHome(dataDir)];

/**
 * Every process that works in a data folder: by its command line, its environment or its working folder, which alone
 * tells the children of PostgreSQL. Reads /proc, and finds nothing where there is none.
 */
export function processesIn(dataDir: string): readonly Found[] {
  const homes = homesOf(dataDir);
  const pids = existsSync("/proc/self") ? readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : [];
  return pids.flatMap((pid) => {
    const command = readQuietly(() => readFileSync(`/proc/${pid}/cmdline`, "utf8")).replaceAll("\0", " ");
    const traces = [
      command,
      readQuietly(() => readFileSync(`/proc/${pid}/environ`, "utf8")),
      readQuietly(() => readlinkSync(`/proc/${pid}/cwd`)),
    ];
    const isHere = homes.some((home) => traces.some((trace) => trace.includes(home)));
    return isHere ? [{ pid: Number(pid), command }] : [];
  });
}

/** What has ended by itself since it was listed, as the database's helpers do, needs no signal any more. */
export function signalTo(processes: readonly Found[], signal: NodeJS.Signals): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
}

/** After an end in good order: no process, and no file that speaks of one. */
export function expectNothingLeft(dataDir: string): void {
  expect(processesIn(dataDir)).toEqual([]);
  const clusters = homesOf(dataDir).map((home) => path.join(home, "postgres/cluster/postmaster.pid"));
  for (const file of [path.join(dataDir, "server.json"), path.join(dataDir, "postgres.json"), ...clusters]) {
    expect(existsSync(file), file).toBe(false);
  }
}
