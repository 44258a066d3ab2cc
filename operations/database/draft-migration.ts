import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { QueryArrayConfig, QueryArrayResult } from "pg";
import { projectRoot } from "../project-root.ts";
import { reportFailure } from "../terminal.ts";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";
import { migrate } from "./migrations.ts";

/*
 * `npm run --silent migration:draft` prints the SQL that leads from the migrations to the schema files: the draft of the
 * next migration. Grants, collations and comments are added by hand.
 */

/** Runs `work` on a throw-away database that has exactly the migrations of these sources. */
async function withMigratedDatabase<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "dachzeile-draft-"));
  // As root, PostgreSQL runs as a user of its own, who must be able to enter.
  chmodSync(dataDir, 0o711);
  try {
    const postgres = await startEmbeddedPostgres(dataDir, () => undefined);
    try {
      await migrate(postgres.url);
      return await work(postgres.url);
    } finally {
      await postgres.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function readSchemaFiles(): Promise<{ path: string; content: string }[]> {
  const folder = path.join(projectRoot, "prisma", "schema");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma")).sort();
  const files = names.map((name) => path.join(folder, name));
  return Promise.all(files.map(async (file) => ({ path: file, content: await readFile(file, "utf8") })));
}

const PG_CHAR = 18;
const PG_TEXT = 25;

/** The adapter cannot read `"char"`, PostgreSQL's one-byte type, in which the catalogs answer some of the engine's questions. */
class CatalogPg extends PrismaPg {
  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    const pool = adapter.underlyingDriver();
    // The adapter asks in this one of the many forms that `query` has; the engine asks one question at a time.
    const query = pool.query.bind(pool) as (config: QueryArrayConfig) => Promise<QueryArrayResult>;
    const queryRaw = adapter.queryRaw.bind(adapter);
    let isChar: readonly boolean[] = [];
    Object.assign(pool, {
      query: async (config: QueryArrayConfig): Promise<QueryArrayResult> => {
        const result = await query(config);
        isChar = result.fields.map((field) => field.dataTypeID === PG_CHAR);
        for (const field of result.fields) if (field.dataTypeID === PG_CHAR) field.dataTypeID = PG_TEXT;
        return result;
      },
    });
    adapter.queryRaw = async (question) => {
      const answer = await queryRaw(question);
      const columnTypes = answer.columnTypes.map((type, column) => (isChar[column] ? ColumnTypeEnum.Character : type));
      return { ...answer, columnTypes };
    };
    return adapter;
  }
}

async function draftMigration(url: string): Promise<string> {
  // The engine is instantiated: `migrate` has used it on this database.
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogPg(url));
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  const files = await readSchemaFiles();
  try {
    const { stdout } = await engine.diff({
      // The database that the engine is connected to, in the PostgreSQL schemas that the files name.
      from: { tag: "schemaDatasource", files, configDir: projectRoot },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout ?? "";
  } finally {
    engine.free();
  }
}

try {
  process.stdout.write(await withMigratedDatabase(draftMigration));
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}
