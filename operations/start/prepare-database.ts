import type { Environment } from "#lib/environment.ts";
import { hasErrorCode, OperatorError } from "#lib/errors.ts";
import { startEmbeddedPostgres } from "../database/embedded-postgres.ts";
import { migrate } from "../database/migrations.ts";
import { runSql } from "../database/postgres-session.ts";

/** A database that is ready to be worked with. `isEmbedded` is false for one that somebody else runs. */
export type PreparedDatabase = { readonly url: string; readonly isEmbedded: boolean; stop(): Promise<void> };

const OLDEST_VERSION = 16;

/** Starts the embedded database or checks the configured one, and brings it to these sources' migrations. */
export async function prepareDatabase(
  environment: Environment,
  dataDir: string,
  say: (line: string) => void,
): Promise<PreparedDatabase> {
  const prepared = await openDatabase(environment, dataDir, say);
  try {
    const applied = await migrate(prepared.url);
    if (applied.length > 0)
      say(`Datenbank eingerichtet (${applied.length} ${applied.length === 1 ? "Migration" : "Migrationen"}).`);
  } catch (error) {
    await prepared.stop();
    throw error;
  }
  process.env["DATABASE_URL"] = prepared.url;
  return prepared;
}

async function openDatabase(
  environment: Environment,
  dataDir: string,
  say: (line: string) => void,
): Promise<PreparedDatabase> {
  if (environment.DATABASE_URL === undefined) {
    return { ...(await startEmbeddedPostgres(dataDir, say)), isEmbedded: true };
  }
  await checkDatabase(environment.DATABASE_URL);
  return { url: environment.DATABASE_URL, isEmbedded: false, stop: async () => undefined };
}

/**
 * Checks that a configured database answers and is recent enough.
 * @throws OperatorError saying which of both it is
 */
export async function checkDatabase(url: string): Promise<void> {
  const version = await readVersion(url);
  if (version >= OLDEST_VERSION) return;
  throw new OperatorError(
    `PostgreSQL ${version} unter DATABASE_URL ist zu alt.`,
    `Dachzeile braucht Version ${OLDEST_VERSION} oder neuer.`,
  );
}

async function readVersion(url: string): Promise<number> {
  try {
    const [row] = await runSql(url, (query) => query("SHOW server_version_num"));
    return Math.floor(Number(row?.["server_version_num"]) / 10_000);
  } catch (cause) {
    throw new OperatorError(`Die Datenbank unter DATABASE_URL ${explain(cause)}.`, remedy(cause), { cause });
  }
}

function explain(cause: unknown): string {
  if (hasErrorCode(cause, "28P01", "28000")) return "lehnt Benutzer oder Passwort ab";
  if (hasErrorCode(cause, "3D000")) return "gibt es nicht";
  if (hasErrorCode(cause, "ENOTFOUND", "EAI_AGAIN")) return "liegt auf einem unbekannten Rechner";
  return `ist nicht erreichbar (${cause instanceof Error ? cause.message : String(cause)})`;
}

function remedy(cause: unknown): string {
  if (hasErrorCode(cause, "28P01", "28000")) return "Prüfen Sie Benutzer und Passwort in der Adresse.";
  if (hasErrorCode(cause, "3D000")) return "Legen Sie die Datenbank an, zum Beispiel mit createdb.";
  return "Prüfen Sie Rechner und Port, und ob PostgreSQL läuft; ohne DATABASE_URL startet eine eingebaute Datenbank.";
}
