import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { freePort } from "#operations/free-port.ts";
import { projectRoot } from "#operations/project-root.ts";
import { furnish } from "./demo-house.ts";

export type RunningServer = {
  readonly url: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** Everything that the server printed so far. */
  readonly output: () => string;
  /** Ends the process with SIGTERM and waits for it; its folder stays for the next start. */
  stop(): Promise<void>;
};

const READY_TIMEOUT_MS = 600_000;

/** Starts the software as its user does, in a folder of its own, and waits until it is ready. */
export async function startServer(settings: NodeJS.Dict<string> = {}, dataDir = freshFolder()): Promise<RunningServer> {
  if (settings["DEMO"] !== "0") furnish(dataDir);
  const port = await freePort();
  const child = spawn(process.execPath, ["operations/start.ts"], {
    cwd: projectRoot,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DATABASE_URL: "", PORT: String(port), DATA_DIR: dataDir, ...settings },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (printed += text));
  const server = {
    url: `http://localhost:${port}`,
    dataDir,
    process: child,
    output: () => printed,
    stop: () => end(child),
  };
  await waitForLine(child, () => printed, "Bereit.");
  return server;
}

function waitForLine(child: ChildProcess, output: () => string, line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(limit);
      child.off("exit", onExit);
      child.stdout?.off("data", onData);
      finish();
    };
    const fail = (why: string) => settle(() => reject(new Error(`The server ${why}:\n${output()}`)));
    const onExit = (code: number | null) => fail(`ended with ${code}`);
    const onData = () => output().includes(line) && settle(resolve);
    const limit = setTimeout(() => fail("was not ready in time"), READY_TIMEOUT_MS);
    child.on("exit", onExit);
    child.stdout?.on("data", onData);
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  await ended;
}

/** A new folder that the database's own user may pass through. */
export function freshFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "dachzeile-e2e-"));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

const accountsSchema = z.array(
  z.object({ email: z.string(), password: z.string(), role: z.string(), name: z.string() }),
);

export type Account = z.infer<typeof accountsSchema>[number];

/** The demo accounts of a server, one per role. */
export function accountOf(dataDir: string, role: "author" | "editor" | "admin"): Account {
  const accounts = accountsSchema.parse(JSON.parse(readFileSync(path.join(dataDir, "demo-accounts.json"), "utf8")));
  const account = accounts.find((candidate) => candidate.role === role);
  if (account === undefined) throw new Error(`There is no demo account for the role ${role}`);
  return account;
}
