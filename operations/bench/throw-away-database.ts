import { freshFolder, removeFolder } from "#e2e/running-server.ts";
import { closeDatabases } from "#lib/database/connection.ts";
import { startEmbeddedPostgres } from "../database/embedded-postgres.ts";
import { migrate } from "../database/migrations.ts";

export type ThrowAwayDatabase = {
  /** The owner's address. */
  readonly url: string;
  /** Ends the database and leaves nothing of it. */
  readonly close: () => Promise<void>;
};

/** A migrated database for one benchmark; from here on every pool of this process opens it. */
export async function openThrowAwayDatabase(): Promise<ThrowAwayDatabase> {
  const dataDir = freshFolder();
  const postgres = await startEmbeddedPostgres(dataDir, () => undefined);
  process.env["DATABASE_URL"] = postgres.url;
  await migrate(postgres.url);
  return {
    url: postgres.url,
    async close() {
      await closeDatabases();
      await postgres.stop();
      removeFolder(dataDir);
    },
  };
}
