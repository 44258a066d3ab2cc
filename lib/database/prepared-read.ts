import pg from "pg";
import { type DatabaseRole, databaseUrl } from "./database-url.ts";

/** One value, always by the same statement without parameters; the name is the statement's within its connection. */
export type PreparedRead = { readonly role: DatabaseRole; readonly name: string; readonly text: string };

// As the pools of Prisma: once per process, though Next bundles each route on its own.
const registry = globalThis as typeof globalThis & { dachzeilePreparedReads?: Map<string, pg.Pool> };

/** A connection that answers nothing for this long, in milliseconds, is taken for broken and opened anew. */
const PATIENCE_MS = 10_000;

/**
 * Reads the first column of the first row over a connection of its own, which is for what every request asks: PostgreSQL plans
 * the statement once, and nothing waits behind longer work. Reads at the same moment follow one another.
 * @returns the value as the driver hands it over, undefined when there is no row
 */
export async function readPrepared({ role, name, text }: PreparedRead): Promise<unknown> {
  const { rows } = await connectionOf(role).query<unknown[]>({ name, text, rowMode: "array" });
  return rows[0]?.[0];
}

/** Closes the connections, at the end of a process. */
export async function closePreparedReads(): Promise<void> {
  const open = [...(registry.dachzeilePreparedReads?.values() ?? [])];
  registry.dachzeilePreparedReads?.clear();
  await Promise.all(open.map((pool) => pool.end()));
}

function connectionOf(role: DatabaseRole): pg.Pool {
  registry.dachzeilePreparedReads ??= new Map();
  const url = databaseUrl(role);
  const key = `${role} ${url}`;
  const known = registry.dachzeilePreparedReads.get(key);
  if (known !== undefined) return known;
  const opened = new pg.Pool({
    connectionString: url,
    options: `-c role=${role}`,
    max: 1,
    idleTimeoutMillis: 0,
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  // Without a listener a connection that breaks while nothing is read would end the process; the next read opens another.
  opened.on("error", () => undefined);
  registry.dachzeilePreparedReads.set(key, opened);
  return opened;
}
