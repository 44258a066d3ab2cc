import { closeDatabases } from "#lib/database/connection.ts";
import { type Environment, readEnvironment } from "#lib/environment.ts";
import { OperatorError } from "#lib/errors.ts";
import { isMigrated, migrate } from "../database/migrations.ts";
import { prepareDataFolder } from "../start/data-folder.ts";
import { atTheEnd } from "./closing.ts";
import { openDatabase } from "./open-database.ts";
import { note } from "./output.ts";

/** What a command works with. `applied` names the migrations that were missing until now. */
export type Session = {
  readonly environment: Environment;
  readonly dataDir: string;
  readonly applied: readonly string[];
};

type Wishes = {
  /** A command that must change nothing leaves a database of somebody else's as it is, and refuses an old one. */
  readonly mayMigrate: boolean;
};

/**
 * Opens the database that the configuration names, on the state of these sources, for the commands of all wings.
 * @throws OperatorError when configuration, folder or database are not fit to work with
 */
export async function openSession({ mayMigrate }: Wishes = { mayMigrate: true }): Promise<Session> {
  const environment = readEnvironment();
  const dataDir = prepareDataFolder(environment.DATA_DIR);
  const database = await openDatabase(environment, dataDir, note);
  const applied = await bringUpToDate(database.url, mayMigrate || database.isEmbedded);
  Object.assign(process.env, { DATABASE_URL: database.url, DATA_DIR: dataDir });
  atTheEnd(closeDatabases);
  return { environment, dataDir, applied };
}

async function bringUpToDate(url: string, mayMigrate: boolean): Promise<readonly string[]> {
  if (mayMigrate) return migrate(url);
  if (await isMigrated(url)) return [];
  throw new OperatorError(
    "Die Datenbank ist nicht auf dem Stand dieses Programms, und dieser Befehl soll nichts ändern.",
    "Führen Sie zuerst „npm run newsroom -- migrate“ aus.",
  );
}
