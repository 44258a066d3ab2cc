import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Actor, Role } from "#newsroom/people/actor.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { createUserWithPassword } from "#newsroom/people/create-user-with-password.ts";

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

/** Makes one author, one editor and one admin with random passwords, kept in `DATA_DIR/demo-accounts.json`. */
export async function createDemoAccounts(dataDir: string): Promise<Record<Role, Actor & { kind: "user" }>> {
  const accounts = people.map((person) => ({ ...person, password: randomBytes(12).toString("base64url") }));
  const [author, editor, admin] = await Promise.all(accounts.map(createAccount));
  if (author === undefined || editor === undefined || admin === undefined) throw new Error("A demo account is missing");
  writeFileSync(accountsFile(dataDir), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  return { author, editor, admin };
}

async function createAccount(account: DemoAccount): Promise<Actor & { kind: "user" }> {
  const { id } = await createUserWithPassword(SYSTEM, account);
  return { kind: "user", id, name: account.name, role: account.role };
}

function accountsFile(dataDir: string): string {
  return path.join(dataDir, "demo-accounts.json");
}
