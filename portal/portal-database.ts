import { type Database, database } from "#lib/database/connection.ts";

/** The read wing's pool. Its role may select from the schema portal and nothing else. */
export function portalDatabase(): Database {
  return database("dachzeile_portal");
}
