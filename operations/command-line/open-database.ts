import { setTimeout as delay } from "node:timers/promises";
import type { Environment } from "#lib/environment.ts";
import { OperatorError } from "#lib/errors.ts";
import { type PostgresRecord, readPostgresRecord, startEmbeddedPostgres } from "../database/embedded-postgres.ts";
import { isSameProcess } from "../process-mark.ts";
import { claimDataFolder } from "../start/data-folder.ts";
import { checkDatabase } from "../start/prepare-database.ts";
import { atTheEnd } from "./closing.ts";
import { COMMAND_PORT, type FolderHolder, readFolderHolder } from "./folder-holder.ts";

/** `isEmbedded` is false for a database that somebody else runs. */
export type OpenedDatabase = { readonly url: string; readonly isEmbedded: boolean };

type Say = (line: string) => void;

/** A server that starts has its database after seconds; after a crash PostgreSQL may recover for longer. */
const SERVER_TIMEOUT_MS = 60_000;
/** Another command may import an archive. */
const COMMAND_TIMEOUT_MS = 10 * 60_000;
const PAUSE_MS = 100;

/**
 * The configured database; else the embedded one of a running server; else the embedded one, started here and stopped
 * at the end of the process.
 * @throws OperatorError when the database does not answer, or when its folder stays in use by somebody else
 */
export async function openDatabase(environment: Environment, dataDir: string, say: Say): Promise<OpenedDatabase> {
  if (environment.DATABASE_URL !== undefined) {
    await checkDatabase(environment.DATABASE_URL);
    return { url: environment.DATABASE_URL, isEmbedded: false };
  }
  return { url: await openEmbedded(dataDir, say), isEmbedded: true };
}

/** Whoever starts the embedded database claims the folder first, so that at any moment one process does. */
async function openEmbedded(dataDir: string, say: Say): Promise<string> {
  const started = Date.now();
  for (let announced: FolderHolder | null = null; ; await delay(PAUSE_MS)) {
    const holder = readFolderHolder(dataDir);
    const record = livingRecord(dataDir);
    if (record !== null && holder?.isCommand !== true) return record.url;
    if (holder === null) {
      const url = await startOwn(dataDir, say);
      if (url !== null) return url;
      continue;
    }
    refuseAfterTimeout(holder, Date.now() - started);
    if (announced?.pid === holder.pid) continue;
    announced = holder;
    say(describeWaiting(holder));
  }
}

/** A database whose application was killed counts as none: the next start stops it and recovers. */
function livingRecord(dataDir: string): PostgresRecord | null {
  const record = readPostgresRecord(dataDir);
  return record !== null && isSameProcess(record.owner) && isSameProcess(record.server) ? record : null;
}

/** Null when somebody else claimed the folder in this very moment. */
async function startOwn(dataDir: string, say: Say): Promise<string | null> {
  const giveUp = claimUnlessTaken(dataDir);
  if (giveUp === null) return null;
  atTheEnd(giveUp);
  const starting = startEmbeddedPostgres(dataDir, say);
  // Registered before it runs: an interruption during the start must stop it too.
  atTheEnd(async () => (await starting.catch(() => null))?.stop());
  return (await starting).url;
}

function claimUnlessTaken(dataDir: string): (() => void) | null {
  try {
    return claimDataFolder(dataDir, COMMAND_PORT);
  } catch (error) {
    if (error instanceof OperatorError && readFolderHolder(dataDir) !== null) return null;
    throw error;
  }
}

function describeWaiting({ isCommand, pid }: FolderHolder): string {
  return isCommand
    ? `Ein anderer Befehl (Prozess ${pid}) arbeitet mit der eingebauten Datenbank; ich warte auf sein Ende …`
    : `Dachzeile startet gerade (Prozess ${pid}); ich warte auf seine Datenbank …`;
}

function refuseAfterTimeout({ isCommand, pid }: FolderHolder, waitedMs: number): void {
  if (waitedMs < (isCommand ? COMMAND_TIMEOUT_MS : SERVER_TIMEOUT_MS)) return;
  throw isCommand
    ? new OperatorError(
        `Ein anderer Befehl (Prozess ${pid}) arbeitet noch immer mit der eingebauten Datenbank.`,
        "Warten Sie auf sein Ende, oder beenden Sie ihn.",
      )
    : new OperatorError(
        `In diesem Ordner läuft Dachzeile (Prozess ${pid}) ohne eingebaute Datenbank.`,
        "Setzen Sie DATABASE_URL auf dieselbe Adresse wie beim Start.",
      );
}
