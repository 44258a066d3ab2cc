import { spawnSync } from "node:child_process";
import { expect } from "@playwright/test";
import { projectRoot } from "#operations/project-root.ts";
import type { Account } from "./running-server.ts";
import { uniqueWord } from "./written-piece.ts";

/** The operators' command line, against the server that is running in the folder. @returns what it printed */
export function newsroomCommand(dataDir: string, words: readonly string[], input = ""): string {
  const run = spawnSync(process.execPath, ["operations/newsroom.ts", ...words], {
    cwd: projectRoot,
    encoding: "utf8",
    input,
    env: { ...process.env, DATABASE_URL: "", DATA_DIR: dataDir },
  });
  expect(run.status, run.stderr).toBe(0);
  return run.stdout;
}

/** An account of its own for a test that ends sessions: nobody else is signed in with it. */
export function createAccount(dataDir: string, role: "author" | "editor" | "admin"): Account {
  const word = uniqueWord("");
  const account = { email: `${word}@konten.example`, name: `Probe ${word}`, role, password: `Passwort von ${word}` };
  const fields = ["--email", account.email, "--name", account.name, "--role", role];
  newsroomCommand(dataDir, ["user", "create", ...fields, "--password-stdin"], account.password);
  return account;
}
