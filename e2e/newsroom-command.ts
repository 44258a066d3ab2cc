import { spawnSync } from "node:child_process";
import { expect } from "@playwright/test";
import { projectRoot } from "#operations/project-root.ts";
import type { Account } from "./running-server.ts";
import { uniqueWord } from "./written-piece.ts";

/** The operators' command line, against what runs in the folder or at the address. @returns what it printed */
export function newsroomCommand(dataDir: string, words: readonly string[], input = "", databaseUrl = ""): string {
  const run = spawnSync(process.execPath, ["operations/newsroom.ts", ...words], {
    cwd: projectRoot,
    encoding: "utf8",
    input,
    env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir },
  });
  expect(run.status, run.stderr).toBe(0);
  return run.stdout;
}

/** An account of its own for a test that ends sessions: nobody else is signed in with it. */
export function createAccount(dataDir: string, role: "author" | "editor" | "admin", databaseUrl = ""): Account {
  const word = uniqueWord("");
  const account = { email: `${word}@konten.example`, name: `Probe ${word}`, role, password: `Passwort von ${word}` };
  const fields = ["--email", account.email, "--name", account.name, "--role", role];
  newsroomCommand(dataDir, ["user", "create", ...fields, "--password-stdin"], account.password, databaseUrl);
  return account;
}
