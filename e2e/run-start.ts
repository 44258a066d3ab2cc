import { type ChildProcess, spawn } from "node:child_process";
import { projectRoot } from "#operations/project-root.ts";

/** How a start ended, and all that it printed. */
export type EndedStart = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

type RunOptions = {
  readonly settings: NodeJS.Dict<string>;
  /** Called with everything that stands on stdout so far. */
  readonly onPrinted?: (child: ChildProcess, stdout: string) => void;
};

/** Starts the software as its user does and waits for its end. */
export function runStart({ settings, onPrinted }: RunOptions): Promise<EndedStart> {
  const child = spawn(process.execPath, ["operations/start.ts"], {
    cwd: projectRoot,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DATABASE_URL: "", DEMO: "0", ...settings },
  });
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      printed[name] += text;
      onPrinted?.(child, printed.stdout);
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => resolve({ code, ...printed }));
  });
}
