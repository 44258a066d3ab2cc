import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";
import { projectRoot } from "../project-root.ts";

const run = promisify(execFile);

/** What a process that puts load on a server is told. */
export type LoadOrder = {
  readonly url: string;
  /** Asked for in turns. */
  readonly addresses: readonly string[];
  readonly connections: number;
  /** How many requests are made altogether. */
  readonly count: number;
  /** Each so many requests one for an address that nobody asked for before: one of the beginnings with something behind it. */
  readonly invent?: { readonly every: number; readonly beginnings: readonly string[] };
};

const loadSchema = z.object({ perSecond: z.number(), p99: z.number(), failures: z.record(z.string(), z.number()) });

/** What came of it: answers per second, their 99th percentile in milliseconds, and how many answers had which unwanted status. */
export type Load = z.infer<typeof loadSchema>;

/** Puts load on a server from a process of its own. @throws Error when an answer was neither 200 nor 404 */
export async function putLoad(order: LoadOrder): Promise<Load> {
  const program = ["operations/bench/generate-load.ts", JSON.stringify(order)];
  const { stdout } = await run(process.execPath, program, { cwd: projectRoot });
  const load = loadSchema.parse(JSON.parse(stdout));
  if (Object.keys(load.failures).length > 0) throw new Error(`unwanted answers: ${JSON.stringify(load.failures)}`);
  return load;
}

const SECONDS = 1;
const CONNECTIONS = 32;

export function hasWrk(): boolean {
  return spawnSync("wrk", ["-v"]).error === undefined;
}

/** Answers per second for one address: by wrk where it is installed, which takes least from the server, else by our own process. */
export async function measureRate(url: string, address: string): Promise<number> {
  if (!hasWrk()) {
    const { perSecond } = await putLoad({ url, addresses: [address], connections: CONNECTIONS, count: 4_000 });
    return perSecond;
  }
  const how = ["-t1", `-c${CONNECTIONS}`, `-d${SECONDS}s`, "-H", "Accept-Encoding: gzip, deflate, br, zstd"];
  const { stdout } = await run("wrk", [...how, `${url}${address}`]);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`wrk met failures:\n${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}
