import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "#prisma/generated/client.ts";
import { type DatabaseRole, databaseUrl } from "./database-url.ts";
import { closePreparedReads } from "./prepared-read.ts";

export type Database = PrismaClient;
/** What runs inside a transaction. */
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

// Next bundles each route on its own; the pools must still exist once per process.
const registry = globalThis as typeof globalThis & { dachzeileDatabases?: Map<string, Database> };

/** How long to wait for a free connection, and a transaction for its end: on a busy machine waiting beats failing. */
const PATIENCE_MS = 10_000;

/** The longest that one question of a reader may keep the database busy, in milliseconds. */
const LONGEST_READ_MS = 8_000;

/** Strangers choose what the portal asks: whatever a search has come to, it ends. */
function optionsOf(role: DatabaseRole): string {
  const asRole = `-c role=${role}`;
  return role === "dachzeile_portal" ? `${asRole} -c statement_timeout=${LONGEST_READ_MS}` : asRole;
}

/**
 * The pool of one role, opened at the first use. No pool works as the owner of the tables.
 * @throws OperatorError when no database is configured
 */
export function database(role: DatabaseRole): Database {
  registry.dachzeileDatabases ??= new Map();
  const url = databaseUrl(role);
  const key = `${role} ${url}`;
  const known = registry.dachzeileDatabases.get(key);
  if (known !== undefined) return known;
  const opened = new PrismaClient({
    adapter: new PrismaPg({
      connectionString: url,
      options: optionsOf(role),
      max: 10,
      connectionTimeoutMillis: PATIENCE_MS,
    }),
    transactionOptions: { maxWait: PATIENCE_MS, timeout: PATIENCE_MS },
  });
  registry.dachzeileDatabases.set(key, opened);
  return opened;
}

/** Closes every pool and connection, at the end of a process. */
export async function closeDatabases(): Promise<void> {
  const open = [...(registry.dachzeileDatabases?.values() ?? [])];
  registry.dachzeileDatabases?.clear();
  await Promise.all([closePreparedReads(), ...open.map((client) => client.$disconnect())]);
}
