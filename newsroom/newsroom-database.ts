import { type Database, database, type Transaction } from "#lib/database/connection.ts";

/** The write wing's pool: schemas newsroom and, for the press, portal. */
export function newsroomDatabase(): Database {
  return database("dachzeile_newsroom");
}

export type { Transaction };
