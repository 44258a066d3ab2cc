import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";

type Found = { readonly pid: number; readonly command: string };

/** Empty for what is gone meanwhile or belongs to the kernel. */
function readQuietly(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}

/**
 * Every process that works in a data folder: by its command line, its environment or its working folder, which alone
 * tells the children of PostgreSQL. Reads /proc, and finds nothing where there is none.
 */
export function processesIn(dataDir: string): readonly Found[] {
  const pids = existsSync("/proc/self") ? readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : [];
  return pids.flatMap((pid) => {
    const command = readQuietly(() => readFileSync(`/proc/${pid}/cmdline`, "utf8")).replaceAll("\0", " ");
    const traces = [
      command,
      readQuietly(() => readFileSync(`/proc/${pid}/environ`, "utf8")),
      readQuietly(() => readlinkSync(`/proc/${pid}/cwd`)),
    ];
    return traces.some((trace) => trace.includes(dataDir)) ? [{ pid: Number(pid), command }] : [];
  });
}

/** After an end in good order: no process, and no file that speaks of one. */
export function expectNothingLeft(dataDir: string): void {
  expect(processesIn(dataDir)).toEqual([]);
  for (const file of ["server.json", "postgres.json", "postgres/cluster/postmaster.pid"]) {
    expect(existsSync(path.join(dataDir, file)), file).toBe(false);
  }
}
