import { type Database, database, type Transaction } from "#lib/database/connection.ts";

/** The pool of the readers' letters box: schema readers and nothing else. */
export function readersDatabase(): Database {
  return database("dachzeile_readers");
}

export type { Transaction };
