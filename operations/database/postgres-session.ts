import { existsSync, readFileSync } from "node:fs";
import pg from "pg";
import { hasErrorCode, OperatorError } from "#lib/errors.ts";

type Row = Record<string, unknown>;
export type Query = (sql: string, values?: unknown[]) => Promise<Row[]>;

const READY_TIMEOUT_MS = 30_000;

/** Runs statements on one connection that is closed afterwards, whatever happens. */
export async function runSql<Result>(url: string, work: (query: Query) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that dies while idle reports here; the next statement fails with the reason.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(async (sql, values) => (await client.query<Row>(sql, values)).rows);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Waits until PostgreSQL answers; recovery after a crash may take a while.
 * @throws OperatorError with the end of its log when it ended instead
 */
export async function waitUntilReady(url: string, hasEnded: () => boolean, logFile: string): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  for (;;) {
    try {
      await runSql(url, (query) => query("SELECT 1"));
      return;
    } catch (error) {
      const isStarting = hasErrorCode(error, "ECONNREFUSED", "ECONNRESET", "57P03");
      if (hasEnded() || !isStarting || Date.now() > deadline) throw notStarted(logFile, error);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
}

function notStarted(logFile: string, cause: unknown): OperatorError {
  const log = existsSync(logFile) ? readFileSync(logFile, "utf8").trim().split("\n").slice(-3).join(" / ") : "";
  return new OperatorError(
    `Die eingebaute Datenbank ist nicht gestartet. ${log || String(cause)}`,
    `Das ganze Protokoll steht in ${logFile}.`,
    { cause },
  );
}
