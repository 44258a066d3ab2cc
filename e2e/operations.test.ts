import { expect, type Page, test } from "@playwright/test";
import { readPostgresRecord } from "#operations/database/embedded-postgres.ts";
import { freePort } from "#operations/free-port.ts";
import { buildLegacyText } from "#operations/import/legacy/build-legacy-text.ts";
import { importLegacyFolder } from "./legacy-folder.ts";
import { enterDesk } from "./newsroom-test.ts";
import { expectNothingLeft, processesIn, signalTo } from "./processes.ts";
import { runStart } from "./run-start.ts";
import { freshFolder, type RunningServer, removeFolder, startServer } from "./running-server.ts";

const START_MS = 240_000;
const account = { email: "erste@chefin.example", password: "drei lange Wörter" };
const WITHOUT_DEMO = { DEMO: "0" };

let dataDir: string;
test.beforeEach(() => {
  test.setTimeout(START_MS);
  dataDir = freshFolder();
});
test.afterEach(() => {
  // Whatever a failed test left behind works in this test's own folder.
  signalTo(processesIn(dataDir), "SIGKILL");
  removeFolder(dataDir);
});

function linkIn(output: string): string {
  return /http\S+\/einrichten\?token=\S+/.exec(output)?.[0] ?? "";
}

async function furnish(page: Page): Promise<void> {
  const answers = {
    "Name des Portals": "Amtsblick",
    "Erstes Ressort": "Verwaltung",
    "Ihr Name": "Erste Chefin",
    Kürzel: "ec",
    "E-Mail": account.email,
  };
  for (const [label, answer] of Object.entries(answers)) await page.getByLabel(label, { exact: true }).fill(answer);
  await page.getByLabel("Passwort", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "Redaktion einrichten" }).click();
  await expect(page.getByText("Die Redaktion ist eingerichtet. Sie können sich jetzt anmelden.")).toBeVisible();
}

async function expectPortal({ url }: RunningServer, page: Page): Promise<void> {
  await page.goto(url);
  const banner = page.getByRole("banner");
  await expect(banner.getByRole("link", { name: "Amtsblick" })).toBeVisible();
  await expect(banner.getByRole("link", { name: "Verwaltung" })).toBeVisible();
}

test("the first admin furnishes an empty house by a link that works once, and the next start finds it again", async ({
  page,
  browser,
}) => {
  const first = await startServer(WITHOUT_DEMO, dataDir);
  const link = linkIn(first.output());
  await page.goto(link);
  await furnish(page);
  await expectPortal(first, page);
  await page.goto(link);
  await expect(page.getByText("Diese Redaktion ist schon eingerichtet")).toBeVisible();
  await first.stop();
  expect(first.process.exitCode).toBe(0);
  expectNothingLeft(dataDir);

  const second = await startServer(WITHOUT_DEMO, dataDir);
  expect(linkIn(second.output())).toBe("");
  await expectPortal(second, page);
  const desk = await browser.newPage({ baseURL: second.url });
  await enterDesk(desk, account);
  await second.stop();
  expectNothingLeft(dataDir);
});

test("after a kill -9 of everything, and of the server alone, the next start has every published word", async ({
  request,
}) => {
  const first = await startServer(WITHOUT_DEMO, dataDir);
  const page = buildLegacyText({ opening: ["[14.5.2019] Nichts davon darf verloren gehen."] });
  const [id] = importLegacyFolder(dataDir, [page]);
  const read = async ({ url }: RunningServer) => (await request.get(`${url}/meldung/${id}`)).text();
  expect(await read(first)).toContain("Nichts davon darf verloren gehen.");
  const database = readPostgresRecord(dataDir)?.server.pid;
  if (database === undefined) throw new Error("The start has recorded no database");
  for (const pid of [first.process.pid, database]) process.kill(pid ?? 0, "SIGKILL");

  const second = await startServer(WITHOUT_DEMO, dataDir);
  expect(await read(second)).toContain("Nichts davon darf verloren gehen.");
  second.process.kill("SIGKILL");
  const third = await startServer(WITHOUT_DEMO, dataDir);
  expect(third.output()).toContain("Beende eine übrig gebliebene Datenbank des letzten Laufs");
  expect(await read(third)).toContain("Nichts davon darf verloren gehen.");
  await third.stop();
  expectNothingLeft(dataDir);
});

for (const line of ["Richte die eingebaute Datenbank ein", "Datenbank eingerichtet"]) {
  test(`SIGTERM in the middle of a start, at „${line}“, leaves no process`, async () => {
    const ended = await runStart({
      settings: { DATA_DIR: dataDir, PORT: String(await freePort()) },
      onPrinted: (child, stdout) => stdout.includes(line) && !stdout.includes("Beende") && child.kill("SIGTERM"),
    });
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).not.toContain("Bereit.");
    expectNothingLeft(dataDir);
  });
}

test("asked to end once more while it ends, as Ctrl+C does by way of npm, it ends in good order all the same", async () => {
  const server = await startServer(WITHOUT_DEMO, dataDir);
  server.process.stdout?.on("data", (printed) => String(printed).includes("Beende") && server.process.kill("SIGINT"));
  const ended = new Promise((resolve) => server.process.once("exit", (code, signal) => resolve(code ?? signal)));
  server.process.kill("SIGINT");
  expect(await ended).toBe(0);
  expectNothingLeft(dataDir);
});

test("the health check tells when the database does not answer, and when it is back", async ({ request }) => {
  const server = await startServer(WITHOUT_DEMO, dataDir);
  const health = () => request.get(`${server.url}/api/health`);
  const well = await health();
  expect(well.status()).toBe(200);
  expect(await well.json()).toMatchObject({
    status: "ok",
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    checks: { portal: "ok", newsroom: "ok", storage: "ok" },
  });
  const database = processesIn(dataDir).filter(({ pid }) => pid !== server.process.pid);
  expect(database.length).toBeGreaterThan(1);
  signalTo(database, "SIGSTOP");
  const ill = await health();
  expect(ill.status()).toBe(503);
  expect(await ill.json()).toMatchObject({ status: "failed", checks: { portal: "failed", newsroom: "failed" } });
  signalTo(database, "SIGCONT");
  await expect.poll(async () => (await health()).status()).toBe(200);
  await server.stop();
  expectNothingLeft(dataDir);
});
