import { OperatorError } from "../errors.ts";

/** The roles of the three wings; their grants stand in the migrations. */
export type DatabaseRole = "dachzeile_newsroom" | "dachzeile_portal" | "dachzeile_readers";

/** @throws OperatorError when no database is configured */
export function databaseUrl(role: DatabaseRole): string {
  const owner = process.env["DATABASE_URL"];
  const url = role === "dachzeile_portal" ? (process.env["PORTAL_DATABASE_URL"] ?? owner) : owner;
  if (url !== undefined && url !== "") return url;
  throw new OperatorError(
    "Es ist keine Datenbank eingestellt.",
    "Starten Sie mit „npm start“, oder setzen Sie DATABASE_URL.",
  );
}
