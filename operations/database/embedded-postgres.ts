import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { OperatorError } from "#lib/errors.ts";
import { freePort } from "../free-port.ts";
import { isSameProcess, type ProcessMark, processMark } from "../process-mark.ts";
import { type PostgresHome, preparePostgresHome } from "./postgres-home.ts";
import { runSql, waitUntilReady } from "./postgres-session.ts";

/** What stands in `DATA_DIR/postgres.json`: the owner's address, and the processes that run it. */
export type PostgresRecord = {
  readonly url: string;
  readonly owner: ProcessMark;
  readonly server: ProcessMark;
};

export type EmbeddedPostgres = {
  /** Address of the application's database, as its owner. */
  readonly url: string;
  stop(): Promise<void>;
};

const DATABASE = "dachzeile";
const OWNER = "dachzeile";
const STOP_TIMEOUT_MS = 20_000;
const LAUNCH_TIMEOUT_MS = 10_000;
const RELAUNCH_PAUSE_MS = 250;

/** The record of a running embedded database below `dataDir`, or null when none runs or its processes are gone. */
export function readPostgresRecord(dataDir: string): PostgresRecord | null {
  const file = recordFile(dataDir);
  if (!existsSync(file)) return null;
  // Written by this module only; a torn file counts as none.
  try {
    return JSON.parse(readFileSync(file, "utf8")) as PostgresRecord;
  } catch {
    return null;
  }
}

/**
 * Starts the embedded PostgreSQL below `dataDir`, making its cluster at the first start and recovering after a crash.
 * @throws OperatorError when the binaries cannot run here
 */
export async function startEmbeddedPostgres(dataDir: string, say: (line: string) => void): Promise<EmbeddedPostgres> {
  const home = preparePostgresHome(dataDir, say);
  await stopOrphan(dataDir, say);
  const secrets = readSecrets(dataDir);
  if (!existsSync(path.join(home.cluster, "PG_VERSION"))) {
    say("Richte die eingebaute Datenbank ein …");
    initialise(home, secrets.superuser);
  }
  const { server, port } = await launchPatiently(home, secrets.superuser);
  await ensureDatabase(addressOf("postgres", secrets.superuser, port, "postgres"), secrets.owner);
  const url = addressOf(OWNER, secrets.owner, port, DATABASE);
  writeRecord(dataDir, { url, owner: processMark(process.pid), server: processMark(server.pid ?? 0) });
  return { url, stop: () => stop(dataDir, server) };
}

function recordFile(dataDir: string): string {
  return path.join(dataDir, "postgres.json");
}

function writeRecord(dataDir: string, record: PostgresRecord): void {
  writeFileSync(recordFile(dataDir), `${JSON.stringify(record)}\n`, { mode: 0o600 });
}

/** After a `kill -9` of the application its PostgreSQL lives on: it is stopped in good order before a new one starts. */
async function stopOrphan(dataDir: string, say: (line: string) => void): Promise<void> {
  const record = readPostgresRecord(dataDir);
  if (record === null || !isSameProcess(record.server)) return;
  say("Beende eine übrig gebliebene Datenbank des letzten Laufs …");
  process.kill(record.server.pid, "SIGINT");
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while (isSameProcess(record.server)) {
    if (Date.now() > deadline) process.kill(record.server.pid, "SIGQUIT");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

type ClusterSecrets = { readonly superuser: string; readonly owner: string };

function readSecrets(dataDir: string): ClusterSecrets {
  const file = path.join(dataDir, "postgres-secrets.json");
  if (!existsSync(file)) {
    const made: ClusterSecrets = { superuser: randomBytes(24).toString("hex"), owner: randomBytes(24).toString("hex") };
    writeFileSync(file, `${JSON.stringify(made)}\n`, { mode: 0o600 });
  }
  // Written by the lines above only.
  return JSON.parse(readFileSync(file, "utf8")) as ClusterSecrets;
}

function initialise(home: PostgresHome, password: string): void {
  rmSync(home.cluster, { recursive: true, force: true });
  mkdirSync(home.cluster, { recursive: true, mode: 0o700 });
  const passwordFile = `${home.cluster}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (home.user !== null)
    for (const file of [home.cluster, passwordFile]) chownSync(file, home.user.uid, home.user.gid);
  const result = spawnSync(
    path.join(home.native, "bin", "initdb"),
    [
      `--pgdata=${home.cluster}`,
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--locale=C.UTF-8",
      "--data-checksums",
    ],
    { cwd: "/", encoding: "utf8", env: plainEnvironment(), ...home.user },
  );
  rmSync(passwordFile, { force: true });
  if (result.status === 0) return;
  rmSync(home.cluster, { recursive: true, force: true });
  throw new OperatorError(
    `Die eingebaute Datenbank ließ sich nicht einrichten: ${result.stderr?.trim() || String(result.error)}`,
    "Prüfen Sie Platz und Rechte des Ordners DATA_DIR, oder setzen Sie DATABASE_URL auf ein eigenes PostgreSQL.",
  );
}

/** PostgreSQL needs none of the operator's settings, least of all secrets. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return { NODE_ENV: process.env["NODE_ENV"] ?? "production", PATH: process.env["PATH"], LC_ALL: "C" };
}

function addressOf(user: string, password: string, port: number, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * After a crash some processes of the old server may outlive it for a moment and hold its memory; PostgreSQL then
 * refuses to start and is tried again until they are gone.
 */
async function launchPatiently(home: PostgresHome, password: string): Promise<{ server: ChildProcess; port: number }> {
  const deadline = Date.now() + LAUNCH_TIMEOUT_MS;
  for (;;) {
    const port = await freePort();
    const server = launch(home, port);
    try {
      await waitUntilReady(
        addressOf("postgres", password, port, "postgres"),
        () => server.exitCode !== null,
        home.logFile,
      );
      return { server, port };
    } catch (error) {
      server.kill("SIGINT");
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, RELAUNCH_PAUSE_MS));
    }
  }
}

function launch(home: PostgresHome, port: number): ChildProcess {
  const settings = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    "logging_collector=on",
    `log_directory=${path.dirname(home.logFile)}`,
    `log_filename=${path.basename(home.logFile)}`,
    "max_connections=100",
  ];
  const server = spawn(
    path.join(home.native, "bin", "postgres"),
    ["-D", home.cluster, ...settings.flatMap((setting) => ["-c", setting])],
    // Its own process group: a Ctrl-C at the terminal reaches the application alone, which stops the database last.
    { cwd: "/", stdio: "ignore", detached: true, env: plainEnvironment(), ...home.user },
  );
  server.on("error", () => undefined);
  return server;
}

async function stop(dataDir: string, server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
    server.kill("SIGINT");
    const impatient = setTimeout(() => server.kill("SIGQUIT"), STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(impatient);
  }
  rmSync(recordFile(dataDir), { force: true });
}

/** The application's login owns its database but is no superuser, exactly as on a managed PostgreSQL. */
async function ensureDatabase(adminUrl: string, password: string): Promise<void> {
  await runSql(adminUrl, async (query) => {
    const roles = await query("SELECT 1 FROM pg_roles WHERE rolname = $1", [OWNER]);
    if (roles.length === 0) await query(`CREATE ROLE ${OWNER} LOGIN CREATEROLE CREATEDB PASSWORD '${password}'`);
    const databases = await query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
    if (databases.length === 0) await query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
  });
}
