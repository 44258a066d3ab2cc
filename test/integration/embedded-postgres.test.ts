import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import {
  type EmbeddedPostgres,
  readPostgresRecord,
  startEmbeddedPostgres,
} from "#operations/database/embedded-postgres.ts";
import { outsideHome } from "#operations/database/postgres-home.ts";
import { runSql } from "#operations/database/postgres-session.ts";
import { isSameProcess } from "#operations/process-mark.ts";
import { projectRoot } from "#operations/project-root.ts";

const folders: string[] = [];
const running: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const postgres of running.splice(0)) await postgres.stop();
  for (const folder of folders.splice(0)) {
    // Whatever a failed test left behind; its mark tells it from any other process.
    const server = readPostgresRecord(folder)?.server;
    if (server !== undefined && isSameProcess(server)) process.kill(server.pid, "SIGQUIT");
    rmSync(folder, { recursive: true, force: true });
    rmSync(outsideHome(folder), { recursive: true, force: true });
  }
});

/** A new folder for data, enterable by everybody unless told otherwise. */
function newFolder(mode = 0o711): string {
  const folder = mkdtempSync(path.join(tmpdir(), "dachzeile-postgres-"));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

/** Without the line that a start says wherever the program's own folder is closed to the database's user. */
function withoutPlace(said: string): string {
  return said.replace(/^Der Ordner ist nur für root zugänglich; .+$/m, "");
}

/** Starts the database and collects what the operator reads meanwhile. */
async function start(folder: string): Promise<EmbeddedPostgres & { readonly said: string }> {
  const lines: string[] = [];
  const postgres = await startEmbeddedPostgres(folder, (line) => lines.push(line));
  running.push(postgres);
  return { ...postgres, said: lines.join("\n") };
}

const ask = (url: string, sql: string) => runSql(url, (query) => query(sql));

const serverOf = (folder: string) => {
  const record = readPostgresRecord(folder);
  if (record === null) throw new Error("No database is recorded.");
  return record.server;
};

async function writeNote(url: string): Promise<void> {
  await ask(url, "CREATE TABLE note AS SELECT 'Größe – 田'::text AS text");
}

const readNote = (url: string) => ask(url, "SELECT text FROM note");
const note = [{ text: "Größe – 田" }];

describe("the embedded PostgreSQL", () => {
  it("keeps its data over stop and start, and leaves nothing running or lying about", async () => {
    const folder = newFolder();
    const first = await start(folder);
    expect(first.said).toContain("Richte die eingebaute Datenbank ein");
    expect(readPostgresRecord(folder)?.url).toBe(first.url);
    for (const secret of ["postgres.json", "postgres-secrets.json"]) {
      expect(statSync(path.join(folder, secret)).mode & 0o777, secret).toBe(0o600);
    }
    await writeNote(first.url);
    const server = serverOf(folder);
    await first.stop();
    expect(isSameProcess(server)).toBe(false);
    expect(readPostgresRecord(folder)).toBeNull();
    await expect(readNote(first.url)).rejects.toThrow();
    const second = await start(folder);
    expect(withoutPlace(second.said)).toBe("");
    expect(await readNote(second.url)).toEqual(note);
  });

  it("is PostgreSQL as a managed one: UTF-8, checksums, an owner without all power, no open door", async () => {
    const { url } = await start(newFolder());
    const [facts] = await ask(
      url,
      `SELECT current_setting('server_encoding') AS encoding, current_setting('data_checksums') AS checksums,
              current_setting('listen_addresses') AS listens, current_setting('is_superuser') AS "isSuperuser",
              current_setting('server_version_num')::int >= 160000 AS "isRecent"`,
    );
    expect(facts).toEqual({
      encoding: "UTF8",
      checksums: "on",
      listens: "127.0.0.1",
      isSuperuser: "off",
      isRecent: true,
    });
    for (const [user, password] of [
      ["dachzeile", ""],
      ["dachzeile", "falsch"],
      ["postgres", ""],
    ] as const) {
      const knock = Object.assign(new URL(url), { username: user, password });
      await expect(ask(knock.href, "SELECT 1")).rejects.toThrow();
    }
  });

  it("stops twice without complaint", async () => {
    const { stop } = await start(newFolder());
    await stop();
    await expect(stop()).resolves.toBeUndefined();
  });
});

describe("after a crash", () => {
  it("of the database itself, the next start recovers what was committed", async () => {
    const folder = newFolder();
    const { url } = await start(folder);
    await writeNote(url);
    process.kill(serverOf(folder).pid, "SIGKILL");
    const next = await start(folder);
    expect(await readNote(next.url)).toEqual(note);
    await ask(next.url, "DROP TABLE note");
  });

  it("of its owner, the orphan is stopped in good order and a new one started", async () => {
    const folder = newFolder();
    const owner = await startOwner(folder);
    const { url, server } = readPostgresRecord(folder) ?? { url: "", server: { pid: 0, started: null } };
    await writeNote(url);
    const ended = once(owner, "exit");
    owner.kill("SIGKILL");
    await ended;
    expect(isSameProcess(server)).toBe(true);
    const next = await start(folder);
    expect(next.said).toContain("übrig gebliebene Datenbank");
    expect(isSameProcess(server)).toBe(false);
    expect(serverOf(folder).pid).not.toBe(server.pid);
    expect(await readNote(next.url)).toEqual(note);
  });

  it("that tore its record, or with a record of somebody else's process, it starts all the same", async () => {
    const folder = newFolder();
    const first = await start(folder);
    await writeNote(first.url);
    const record = readPostgresRecord(folder);
    await first.stop();
    writeFileSync(path.join(folder, "postgres.json"), '{"url":"postgres');
    expect(readPostgresRecord(folder)).toBeNull();
    const second = await start(folder);
    await second.stop();
    // The id was given to another process meanwhile: to this very one, which must survive.
    const reused = { ...record, server: { pid: process.pid, started: "1" } };
    writeFileSync(path.join(folder, "postgres.json"), JSON.stringify(reused));
    const third = await start(folder);
    expect(withoutPlace(third.said)).toBe("");
    expect(await readNote(third.url)).toEqual(note);
  });
});

/** Another Dachzeile, which has started the database and goes on living. */
async function startOwner(folder: string): Promise<ChildProcess> {
  const script = `
    const { startEmbeddedPostgres } = await import("#operations/database/embedded-postgres.ts");
    await startEmbeddedPostgres(${JSON.stringify(folder)}, () => undefined);
    process.stdout.write("da");
    setInterval(() => undefined, 1000);`;
  const node = path.join(projectRoot, "node_modules", ".bin", "node");
  const owner = spawn(node, ["--input-type=module", "-e", script], {
    cwd: projectRoot,
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(owner);
  await once(owner.stdout, "data");
  return owner;
}

describe("in a folder that only its owner may enter", () => {
  it("it runs: as root outside of it and saying so, else inside", async () => {
    const folder = newFolder(0o700);
    const first = await start(folder);
    await writeNote(first.url);
    await first.stop();
    const second = await start(folder);
    expect(await readNote(second.url)).toEqual(note);
    const inside = path.join(folder, "postgres", "cluster");
    const outside = path.join(outsideHome(folder), "postgres", "cluster");
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    if (process.getuid?.() === 0) {
      expect(first.said).toContain(outsideHome(folder));
      expect(existsSync(path.join(outside, "PG_VERSION"))).toBe(true);
      expect(existsSync(inside)).toBe(false);
    } else {
      expect(first.said).not.toContain("root");
      expect(readFileSync(path.join(inside, "PG_VERSION"), "utf8")).toMatch(/^\d+/);
      expect(existsSync(outside)).toBe(false);
    }
  });
});
