import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "#operations/database/embedded-postgres.ts";
import { runSql } from "#operations/database/postgres-session.ts";
import { freePort } from "#operations/free-port.ts";
import { buildLegacyText } from "#operations/import/legacy/build-legacy-text.ts";
import { importLegacyFolder } from "./legacy-folder.ts";
import { processesIn, signalTo } from "./processes.ts";
import { runStart } from "./run-start.ts";
import { freshFolder, removeFolder, startServer } from "./running-server.ts";

/** As a hosting company gives it: a database of one's own, and a login that may create no roles. */
const LOGIN = "mieterin";

let provider: string;
let dataDir: string;
let postgres: EmbeddedPostgres;
test.beforeEach(async () => {
  test.setTimeout(240_000);
  [provider, dataDir] = [freshFolder(), freshFolder()];
  postgres = await startEmbeddedPostgres(provider, () => undefined);
});
test.afterEach(async () => {
  signalTo(processesIn(dataDir), "SIGKILL");
  await postgres.stop();
  for (const folder of [provider, dataDir]) removeFolder(folder);
});

/** The provider's own address of the cluster, as its superuser. */
function administration(): string {
  const file = path.join(provider, "postgres-secrets.json");
  const { superuser } = z.object({ superuser: z.string() }).parse(JSON.parse(readFileSync(file, "utf8")));
  return Object.assign(new URL(postgres.url), { username: "postgres", password: superuser }).href;
}

async function rentDatabase(): Promise<string> {
  await runSql(administration(), async (query) => {
    await query(`CREATE ROLE ${LOGIN} LOGIN PASSWORD 'miete'`);
    await query(`CREATE DATABASE gemietet OWNER ${LOGIN}`);
  });
  return Object.assign(new URL(postgres.url), { username: LOGIN, password: "miete", pathname: "/gemietet" }).href;
}

test("on a rented database the start says which lines its administrator must run, and then works there", async ({
  page,
}) => {
  const url = await rentDatabase();
  const settings = { DATABASE_URL: url, DATA_DIR: dataDir, PORT: String(await freePort()) };
  const refused = await runStart({ settings });
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/^Fehler: [^\n]+Ein Administrator der Datenbank muss einmal ausführen[^\n]+\n$/);
  const lines = refused.stderr.match(/(CREATE|GRANT) [^;]+;/g) ?? [];
  expect(lines).toHaveLength(6);
  await runSql(administration(), async (query) => {
    for (const line of lines) await query(line.replace("NAME", LOGIN));
  });

  const server = await startServer({ DATABASE_URL: url }, dataDir);
  expect((await page.request.get(`${server.url}/api/health`)).status()).toBe(200);
  const link = /http\S+\/einrichten\?token=\S+/.exec(server.output())?.[0] ?? "";
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Redaktion einrichten");
  await page.goto(server.url);
  await expect(page.getByText("Die erste Ausgabe entsteht gerade.")).toBeVisible();
  const [id] = importLegacyFolder(dataDir, [buildLegacyText({ above: ["Oberlinden:", "Neues aus der Miete"] })], url);
  await page.goto(`${server.url}/meldung/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Oberlinden: Neues aus der Miete");
  await server.stop();
  expect(processesIn(dataDir)).toEqual([]);
  const counted = await runSql(url, (query) => query("SELECT count(*)::int AS total FROM newsroom.audit_entry"));
  expect(counted[0]?.["total"], "somebody else's database runs on").toBeGreaterThan(0);
});
