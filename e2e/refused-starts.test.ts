import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "#operations/database/embedded-postgres.ts";
import { runSql } from "#operations/database/postgres-session.ts";
import { freePort } from "#operations/free-port.ts";
import { claimDataFolder, prepareDataFolder } from "#operations/start/data-folder.ts";
import { pretendOldPostgres } from "./old-postgres.ts";
import { expectNothingLeft, processesIn, signalTo } from "./processes.ts";
import { runStart } from "./run-start.ts";
import { freshFolder, removeFolder } from "./running-server.ts";

let dataDir: string;
test.beforeEach(() => {
  dataDir = freshFolder();
});
test.afterEach(() => {
  signalTo(processesIn(dataDir), "SIGKILL");
  removeFolder(dataDir);
});

/** The start must end by itself with one line that says what is wrong and what to do, and leave nothing. */
async function expectRefusal(settings: NodeJS.Dict<string>, sentence: RegExp): Promise<void> {
  const ended = await runStart({ settings: { DATA_DIR: dataDir, PORT: String(await freePort()), ...settings } });
  expect(ended.stderr).toMatch(/^Fehler: [^\n]+\n$/);
  expect(ended.stderr).toMatch(sentence);
  expect(ended.code).toBe(1);
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(portOf(server)));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server does not listen");
  return address.port;
}

const wrongSettings = [
  ["PORT", "achtzig", /PORT hat den Wert „achtzig“\. Erwartet wird eine ganze Zahl von 1 bis 65535\./],
  ["SITE_URL", "ftp://portal.example", /SITE_URL hat den Wert „ftp:\/\/portal\.example“\. .*http:\/\//],
  [
    "DATABASE_URL",
    "mysql://geheimnis@host/x",
    /DATABASE_URL hat den Wert \(geheim\)\. Erwartet wird .*postgresql:\/\//,
  ],
  ["AUTH_SECRET", "zu kurz", /AUTH_SECRET hat den Wert \(geheim\)\. Erwartet wird mindestens 32 zufällige Zeichen\./],
  ["DEMO", "ja", /DEMO hat den Wert „ja“\. Erwartet wird 0 oder 1\./],
] as const;

for (const [name, value, sentence] of wrongSettings) {
  test(`a wrong ${name} is named with what is expected`, async () => {
    await expectRefusal({ [name]: value }, sentence);
    expectNothingLeft(dataDir);
  });
}

test("a taken port is named with a way out", async () => {
  const other = createServer();
  const port = await listening(other);
  await expectRefusal(
    { PORT: String(port) },
    new RegExp(`Der Port ${port} ist schon belegt\\. .*PORT=${port + 1} npm start`),
  );
  expectNothingLeft(dataDir);
  other.close();
});

test("a folder in which a server works already is left to it", async () => {
  const giveUp = claimDataFolder(prepareDataFolder(dataDir), 3000);
  const sentence = new RegExp(`läuft Dachzeile bereits \\(Port 3000, Prozess ${process.pid}\\)\\. .*DATA_DIR`);
  await expectRefusal({}, sentence);
  giveUp();
  expectNothingLeft(dataDir);
});

test("a folder that cannot be written in is named", async () => {
  const file = path.join(dataDir, "datei");
  writeFileSync(file, "");
  for (const folder of [file, path.join(file, "darunter")]) {
    await expectRefusal({ DATA_DIR: folder }, /datei.* \(DATA_DIR\) lässt sich nicht schreiben\. .*Schreibrechte/);
  }
});

test("a database that nobody runs, or that is too old, is named", async () => {
  const unreachable = `postgresql://dachzeile:geheimnis@127.0.0.1:${await freePort()}/dachzeile`;
  await expectRefusal({ DATABASE_URL: unreachable }, /DATABASE_URL ist nicht erreichbar .*ob PostgreSQL läuft/);
  const old = await pretendOldPostgres();
  const url = `postgresql://dachzeile@127.0.0.1:${portOf(old)}/dachzeile`;
  await expectRefusal({ DATABASE_URL: url }, /PostgreSQL 15 unter DATABASE_URL ist zu alt\. .*Version 16 oder neuer/);
  old.close();
  expectNothingLeft(dataDir);
});

test("a database that refuses the login, does not exist or belongs to somebody else is named", async () => {
  const foreign = freshFolder();
  const postgres = await startEmbeddedPostgres(foreign, () => undefined);
  try {
    await expectRefusal(
      { DATABASE_URL: changed(postgres, { password: "falsch" }) },
      /lehnt Benutzer oder Passwort ab\. Prüfen Sie/,
    );
    await expectRefusal(
      { DATABASE_URL: changed(postgres, { pathname: "/nirgends" }) },
      /DATABASE_URL gibt es nicht\. .*createdb/,
    );
    await runSql(postgres.url, (query) => query("CREATE TABLE kunden (name text)"));
    await expectRefusal(
      { DATABASE_URL: postgres.url },
      /enthält bereits fremde Tabellen\. .*leere Datenbank.*DATABASE_URL/,
    );
    expect(
      await runSql(postgres.url, (query) =>
        query("SELECT tablename FROM pg_tables WHERE schemaname !~ '^pg_|^information'"),
      ),
    ).toEqual([{ tablename: "kunden" }]);
    expectNothingLeft(dataDir);
  } finally {
    await postgres.stop();
    removeFolder(foreign);
  }
});

function changed({ url }: EmbeddedPostgres, parts: Partial<Pick<URL, "password" | "pathname">>): string {
  return Object.assign(new URL(url), parts).href;
}
