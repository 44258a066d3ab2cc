import { randomBytes } from "node:crypto";
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { OperatorError } from "#lib/errors.ts";
import { isSameProcess, type ProcessMark, processMark } from "../process-mark.ts";

/**
 * Makes sure that `DATA_DIR` exists and can be written.
 * @throws OperatorError saying what the operating system refused
 */
export function prepareDataFolder(folder: string): string {
  const dataDir = path.resolve(folder);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    // As root, PostgreSQL's own user passes through; the folder's secrets are readable by their owner alone.
    if (process.getuid?.() === 0) chmodSync(dataDir, 0o711);
  } catch (cause) {
    throw new OperatorError(
      `In den Ordner ${dataDir} (DATA_DIR) lässt sich nicht schreiben.`,
      "Geben Sie dem Benutzer, der Dachzeile startet, Schreibrechte, oder setzen Sie DATA_DIR auf einen anderen Ordner.",
      { cause },
    );
  }
  return dataDir;
}

type Claim = { readonly process: ProcessMark; readonly port: number };

/**
 * Claims the folder for this process, so that no second server works in it; a dead process's claim is taken over.
 * @returns a function that gives the claim up
 * @throws OperatorError when a living server holds it
 */
export function claimDataFolder(dataDir: string, port: number): () => void {
  const file = path.join(dataDir, "server.json");
  const holder = readClaim(file);
  if (holder !== null && isSameProcess(holder.process)) {
    throw new OperatorError(
      `In diesem Ordner läuft Dachzeile bereits (Port ${holder.port}, Prozess ${holder.process.pid}).`,
      "Beenden Sie es zuerst, oder setzen Sie DATA_DIR und PORT für eine zweite Redaktion.",
    );
  }
  rmSync(file, { force: true });
  writeClaim(file, { process: processMark(process.pid), port });
  return () => rmSync(file, { force: true });
}

function writeClaim(file: string, claim: Claim): void {
  try {
    // "wx": of two servers starting at the same moment one fails here.
    writeFileSync(file, `${JSON.stringify(claim)}\n`, { flag: "wx", mode: 0o600 });
  } catch (cause) {
    throw new OperatorError(
      "Dachzeile startet in diesem Ordner gerade ein zweites Mal.",
      "Warten Sie auf den ersten Start.",
      {
        cause,
      },
    );
  }
}

function readClaim(file: string): Claim | null {
  if (!existsSync(file)) return null;
  // Written by the line above only; a torn file belongs to a crashed process.
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Claim;
  } catch {
    return null;
  }
}

/** The secret that signs sessions: given, or made once and kept in `DATA_DIR`. */
export function authSecret(dataDir: string, given: string | undefined): string {
  if (given !== undefined) return given;
  const file = path.join(dataDir, "auth-secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}
