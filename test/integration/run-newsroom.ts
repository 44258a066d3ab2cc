import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { projectRoot } from "#operations/project-root.ts";

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

type Surroundings = {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdin?: string;
  /** Gets the process while it runs. */
  readonly onStart?: (child: ChildProcess) => void;
};

/** Runs the operators' command line as a process of its own, against the database of the test. */
export function runNewsroom(words: readonly string[], { env, stdin = "", onStart }: Surroundings = {}): Promise<Ended> {
  const child = spawn(process.execPath, [path.join(projectRoot, "operations/newsroom.ts"), ...words], {
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
    });
  }
  // A command that reads nothing may end before it is written to.
  child.stdin.on("error", () => undefined).end(stdin);
  onStart?.(child);
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => resolve({ code, ...output }));
  });
}
