import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbeddedPostgres } from "#operations/database/embedded-postgres.ts";
import { migrate } from "#operations/database/migrations.ts";

/** One throw-away PostgreSQL for the run; every test file works on the migrated database and makes what it needs. */
export default async function setUp(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "dachzeile-test-"));
  chmodSync(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres(dataDir, () => undefined);
  await migrate(postgres.url);
  process.env["DATABASE_URL"] = postgres.url;
  process.env["DATA_DIR"] = dataDir;
  return async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
