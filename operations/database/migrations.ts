import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm";
import { hasErrorCode, OperatorError } from "#lib/errors.ts";
import { installJobs } from "../jobs/install-jobs.ts";
import { projectRoot } from "../project-root.ts";
import { type Query, runSql } from "./postgres-session.ts";
import { openSchemaEngine } from "./schema-engine.ts";

const noFilters = { externalTables: [], externalEnums: [] };
/** Any fixed number: one migration run at a time per database. */
const MIGRATION_LOCK = 7_362_104;

/**
 * Applies the migrations that the database at `url` lacks; safe when several instances start at once.
 * @returns the names of the migrations applied now
 * @throws OperatorError when the database is not ours or its migrations do not match these sources
 */
export async function migrate(url: string): Promise<readonly string[]> {
  return runSql(url, async (query) => {
    await query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const list = await readMigrations();
    await refuseForeignHistory(query, list);
    const { engine, scriptFailure, close } = await openSchemaEngine(url);
    try {
      for (const name of await failedMigrations(query)) await engine.markMigrationRolledBack({ migrationName: name });
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: list, filters: noFilters });
      await installJobs(url);
      return appliedMigrationNames;
    } catch (cause) {
      throw migrationFailed(scriptFailure() ?? cause);
    } finally {
      await close();
    }
  });
}

/** Each migration runs entirely or not at all, so one that failed left nothing behind and may simply be tried again. */
async function failedMigrations(query: Query): Promise<string[]> {
  const [table] = await query("SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS exists");
  if (table?.["exists"] !== true) return [];
  const rows = await query(
    "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL",
  );
  return rows.map((row) => String(row["migration_name"]));
}

/** Whether the database at `url` has exactly the migrations of these sources. */
export async function isMigrated(url: string): Promise<boolean> {
  const list = await readMigrations();
  const names = list.migrationDirectories.map((directory) => directory.path);
  return runSql(url, async (query) => {
    const [table] = await query("SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS exists");
    if (table?.["exists"] !== true) return false;
    const rows = await query("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL");
    return rows.length === names.length && rows.every((row) => names.includes(String(row["migration_name"])));
  });
}

/** The migrations of these sources in the engine's form. */
export async function readMigrations(): Promise<MigrationList> {
  const baseDir = path.join(projectRoot, "prisma", "migrations");
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const directories = names.sort().map(async (name) => ({
    path: name,
    migrationFile: {
      path: "migration.sql",
      content: { tag: "ok" as const, value: await readFile(path.join(baseDir, name, "migration.sql"), "utf8") },
    },
  }));
  return {
    baseDir,
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(path.join(baseDir, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(directories),
  };
}

/** A database with other tables, or with migrations from the future, must not be touched. */
async function refuseForeignHistory(query: Query, list: MigrationList): Promise<void> {
  const [table] = await query("SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS exists");
  if (table?.["exists"] !== true) {
    const foreign = await query(
      "SELECT 1 FROM pg_tables WHERE schemaname IN ('public', 'newsroom', 'portal', 'jobs') LIMIT 1",
    );
    if (foreign.length === 0) return;
    throw new OperatorError(
      "Die Datenbank enthält bereits fremde Tabellen.",
      "Legen Sie für Dachzeile eine leere Datenbank an und setzen Sie DATABASE_URL auf sie.",
    );
  }
  const known = new Set(list.migrationDirectories.map((directory) => directory.path));
  const rows = await query("SELECT migration_name FROM _prisma_migrations");
  const unknown = rows.map((row) => String(row["migration_name"])).filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new OperatorError(
    `Die Datenbank kennt Migrationen, die diesem Programmstand fehlen: ${unknown.join(", ")}.`,
    "Starten Sie den Programmstand, der sie angelegt hat, oder einen neueren; oder setzen Sie DATABASE_URL auf eine andere Datenbank.",
  );
}

function migrationFailed(cause: unknown): OperatorError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new OperatorError(`Eine Migration ließ sich nicht anwenden: ${message}.`, remedyFor(cause), { cause });
}

/** Without CREATEROLE somebody else must make the three roles; everything else needs the message itself. */
function remedyFor(cause: unknown): string {
  if (!hasErrorCode(cause, "42501"))
    return "Die Datenbank ist unverändert. Beheben Sie die Ursache und starten Sie neu.";
  const lines = ["portal", "newsroom", "readers"].map(
    (wing) => `CREATE ROLE dachzeile_${wing}; GRANT dachzeile_${wing} TO NAME WITH SET TRUE;`,
  );
  return `Ein Administrator der Datenbank muss einmal ausführen (NAME ist der Benutzer aus DATABASE_URL): ${lines.join(" ")}`;
}
