import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPostgresRecord, startEmbeddedPostgres } from "#operations/database/embedded-postgres.ts";
import { buildLegacyText } from "#operations/import/legacy/build-legacy-text.ts";
import { isSameProcess } from "#operations/process-mark.ts";
import { claimDataFolder, prepareDataFolder } from "#operations/start/data-folder.ts";
import { type Ended, runNewsroom } from "./run-newsroom.ts";

const PAGES = 250;
const silent = () => undefined;

let dataDir: string;
let env: Readonly<Record<string, string>>;

beforeAll(() => {
  dataDir = prepareDataFolder(mkdtempSync(path.join(tmpdir(), "dachzeile-embedded-")));
  env = { DATABASE_URL: "", DATA_DIR: dataDir };
});

afterAll(() => rmSync(dataDir, { recursive: true }));

/** The embedded database is down, and nobody holds the folder. */
function expectQuiet(): void {
  expect(readPostgresRecord(dataDir)).toBeNull();
  expect(existsSync(path.join(dataDir, "server.json"))).toBe(false);
  expect(existsSync(path.join(dataDir, "postgres/cluster/postmaster.pid"))).toBe(false);
}

describe("commands without a server", () => {
  it("start the embedded database themselves, wait for one another and stop it", async () => {
    const created = await Promise.all(
      ["eins", "zwei", "drei"].map((name) =>
        runNewsroom(["user", "create", "--email", `${name}@redaktion.example`, "--name", name, "--role", "author"], {
          env,
        }),
      ),
    );
    expect(created.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(created.map(({ stderr }) => stderr).join("")).toContain("ich warte auf sein Ende");
    expectQuiet();
    const { stdout } = await runNewsroom(["user", "list"], { env });
    expect(stdout.match(/^(eins|zwei|drei)@/gm)).toHaveLength(3);
    expectQuiet();
  });

  it("find the doctor working too", async () => {
    const { stdout } = await runNewsroom(["doctor"], { env });
    // Below DATA_DIR, or outside where the program's own folder is closed to the database's user.
    expect(stdout).toMatch(/^✓ Eingebaute Datenbank: liegt in \/.+\/postgres\/cluster/m);
    expect(stdout).toMatch(/^✓ Rolle dachzeile_portal: /m);
    expectQuiet();
  });
});

describe("an import that is interrupted", () => {
  it.each(["SIGTERM", "SIGKILL"] as const)("by %s goes on where it was, nothing twice", async (signal) => {
    const archive = mkdtempSync(path.join(dataDir, "archiv-"));
    for (let page = 1; page <= PAGES; page += 1) {
      const text = buildLegacyText({ above: [`${signal}: Seite ${page}`] });
      writeFileSync(path.join(archive, `${page}.txt`), text);
    }
    const words = ["import", "legacy", archive];
    const interrupted = await runNewsroom(words, {
      env,
      onStart: (child) => child.stderr?.on("data", (text: string) => text.includes("100 von") && child.kill(signal)),
    });
    if (signal === "SIGTERM") {
      expect(interrupted).toMatchObject({ code: 1, stderr: expect.stringContaining("Abgebrochen.") });
      expectQuiet();
    }
    const [created, known] = countsOf(await runNewsroom(words, { env }));
    expect(known).toBeGreaterThanOrEqual(100);
    expect(known).toBeLessThan(PAGES);
    expect(created + known).toBe(PAGES);
    expect(countsOf(await runNewsroom(words, { env }))).toEqual([0, PAGES]);
    expectQuiet();
  });

  function countsOf({ stdout, stderr }: Ended): [number, number] {
    const counts = /(\d+) angelegt, (\d+) bereits vorhanden, 0 abgelehnt/.exec(stdout);
    if (counts === null) throw new Error(stderr);
    return [Number(counts[1]), Number(counts[2])];
  }
});

describe("a command while a server starts", () => {
  it("waits for the server's database, works with it and leaves it running", async () => {
    const giveUp = claimDataFolder(dataDir, 3000);
    let server: ReturnType<typeof startEmbeddedPostgres> | undefined;
    const { code, stdout } = await runNewsroom(["user", "list"], {
      env,
      onStart: (child) =>
        child.stderr?.on("data", (text: string) => {
          if (text.includes("startet gerade")) server ??= startEmbeddedPostgres(dataDir, silent);
        }),
    });
    expect(code).toBe(0);
    expect(stdout).toContain("eins@redaktion.example");
    const record = readPostgresRecord(dataDir);
    expect(record !== null && isSameProcess(record.server)).toBe(true);
    await (await server)?.stop();
    giveUp();
    expectQuiet();
  });
});
