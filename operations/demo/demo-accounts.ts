import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { type Role, SYSTEM } from "#newsroom/people/actor.ts";
import { createUserWithPassword } from "#newsroom/people/create-user-with-password.ts";
import { findUserByEmail, type UserActor } from "#newsroom/people/user-queries.ts";

const accountsSchema = z.array(
  z.object({ email: z.string(), password: z.string(), role: z.enum(["author", "editor", "admin"]), name: z.string() }),
);

export type DemoAccount = z.infer<typeof accountsSchema>[number];

const people: readonly { readonly name: string; readonly email: string; readonly role: Role }[] = [
  { name: "Katrin Velten", email: "katrin.velten@rathaustakt.example", role: "author" },
  { name: "Jonas Merrbach", email: "jonas.merrbach@rathaustakt.example", role: "editor" },
  { name: "Aylin Terhorst", email: "aylin.terhorst@rathaustakt.example", role: "admin" },
];

/** The accounts that the demo newsroom was loaded with; empty without it. */
export function readDemoAccounts(dataDir: string): readonly DemoAccount[] {
  const file = accountsFile(dataDir);
  return existsSync(file) ? accountsSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : [];
}

/**
 * Makes one author, one editor and one admin with random passwords, kept in `DATA_DIR/demo-accounts.json`. The file comes
 * first, so that a load which was cut short finds its own accounts again.
 */
export async function createDemoAccounts(dataDir: string): Promise<Record<Role, UserActor>> {
  const known = readDemoAccounts(dataDir);
  const accounts = known.length > 0 ? known : people.map((person) => ({ ...person, password: newPassword() }));
  writeFileSync(accountsFile(dataDir), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  const [author, editor, admin] = await Promise.all(accounts.map(ensureAccount));
  if (author === undefined || editor === undefined || admin === undefined) throw new Error("A demo account is missing");
  return { author, editor, admin };
}

async function ensureAccount(account: DemoAccount): Promise<UserActor> {
  const { id } = (await findUserByEmail(account.email)) ?? (await createUserWithPassword(SYSTEM, account));
  return { kind: "user", id, name: account.name, role: account.role };
}

function newPassword(): string {
  return randomBytes(12).toString("base64url");
}

/** True when a load of the demo was cut short and has to be finished. */
export function isDemoUnfinished(dataDir: string): boolean {
  return existsSync(unfinishedMark(dataDir));
}

/** Remembers beyond a crash that the demo is being loaded. */
export function markDemoUnfinished(dataDir: string): void {
  writeFileSync(unfinishedMark(dataDir), "");
}

export function markDemoFinished(dataDir: string): void {
  rmSync(unfinishedMark(dataDir), { force: true });
}

function unfinishedMark(dataDir: string): string {
  return path.join(dataDir, "demo-unfinished");
}

function accountsFile(dataDir: string): string {
  return path.join(dataDir, "demo-accounts.json");
}
