import { randomBytes } from "node:crypto";
import { closeDatabases } from "#lib/database/connection.ts";
import { migrate } from "#operations/database/migrations.ts";
import { runSql } from "#operations/database/postgres-session.ts";

/**
 * An empty, migrated database for a test file whose subject is the whole house, such as "no account exists". From here
 * on every pool of this file opens it.
 * @returns what ends it
 */
export async function useOwnDatabase(): Promise<() => Promise<void>> {
  const shared = process.env["DATABASE_URL"];
  if (shared === undefined) throw new Error("The integration tests' global set-up has not run.");
  const name = `dachzeile_${randomBytes(6).toString("hex")}`;
  await runSql(shared, (query) => query(`CREATE DATABASE ${name} TEMPLATE template0`));
  const own = new URL(shared);
  own.pathname = `/${name}`;
  await migrate(own.href);
  process.env["DATABASE_URL"] = own.href;
  return async () => {
    await closeDatabases();
    process.env["DATABASE_URL"] = shared;
    // Not by force, which may not end the vacuum that PostgreSQL itself has begun there.
    await runSql(shared, (query) => query(`DROP DATABASE ${name}`));
  };
}
