import { isMigrated } from "../database/migrations.ts";
import { runSql } from "../database/postgres-session.ts";
import { type Finding, ill, illBy, well } from "./finding.ts";

/** Version and migrations of a database that answers. */
export async function checkDatabaseState(url: string): Promise<readonly Finding[]> {
  const [row] = await runSql(url, (query) => query("SHOW server_version"));
  const version = well("Datenbank", `PostgreSQL ${String(row?.["server_version"])} unter ${placeOf(url)}`);
  return [version, await checkMigrations(url)];
}

async function checkMigrations(url: string): Promise<Finding> {
  const remedy = "„npm run newsroom -- migrate“ holt sie nach oder sagt, was ihnen im Weg steht.";
  try {
    if (await isMigrated(url)) return well("Migrationen", "auf dem Stand dieses Programms");
    return ill("Migrationen", "passen nicht zu diesem Programmstand", remedy);
  } catch (error) {
    return illBy("Migrationen", error, remedy);
  }
}

/** Host, port and name: the part of the address that holds no secret. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
