import { type Browser, expect, type Page, test } from "@playwright/test";
import { readPostgresRecord } from "#operations/database/embedded-postgres.ts";
import { runSql } from "#operations/database/postgres-session.ts";
import { enterDesk } from "./newsroom-test.ts";
import { expectNothingLeft, processesIn, signalTo } from "./processes.ts";
import { accountOf, freshFolder, type RunningServer, removeFolder, startServer } from "./running-server.ts";
import { callAction } from "./server-actions.ts";
import { buildPiece, publishPiece, type WrittenPiece, writePiece } from "./written-piece.ts";

const SECRET = "ein Geheimnis, das beide Instanzen kennen";

const folders: string[] = [];
const folder = () => {
  const made = freshFolder();
  folders.push(made);
  return made;
};
test.beforeEach(() => test.setTimeout(300_000));
test.afterEach(() => {
  // Whatever a failed test left behind works in this test's own folders.
  for (const made of folders.splice(0)) {
    signalTo(processesIn(made), "SIGKILL");
    removeFolder(made);
  }
});

function databaseOf(dataDir: string): string {
  const url = readPostgresRecord(dataDir)?.url;
  if (url === undefined) throw new Error("The start has recorded no database");
  return url;
}

const ask = (dataDir: string, sql: string, values: unknown[]) =>
  runSql(databaseOf(dataDir), (query) => query(sql, values));

async function signIn(browser: Browser, { url, dataDir }: Pick<RunningServer, "url" | "dataDir">): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, locale: "de-DE", timezoneId: "Europe/Berlin" });
  const desk = await context.newPage();
  await enterDesk(desk, accountOf(dataDir, "editor"));
  return desk;
}

async function planPublication(desk: Page, piece: WrittenPiece): Promise<number> {
  const id = await writePiece(desk, piece);
  await desk.getByRole("button", { name: "Planen", exact: true }).click();
  await desk.getByLabel("Erscheint am").fill("2099-07-01T09:00");
  await desk.getByRole("button", { name: "Veröffentlichung planen" }).click();
  await expect(desk.getByText(/^Erscheint am 1\.7\.2099/)).toBeVisible();
  return id;
}

async function planEnd(desk: Page, piece: WrittenPiece): Promise<number> {
  const id = await writePiece(desk, piece);
  await publishPiece(desk);
  await desk.getByRole("button", { name: "Weitere Aktionen" }).click();
  await desk.getByRole("menuitem", { name: "Offline nehmen planen" }).click();
  await desk.getByLabel("Offline ab").fill("2099-07-01T09:00");
  await desk.getByRole("button", { name: "Zeitpunkt speichern" }).click();
  await expect(desk.getByText(/^Geht offline am 1\.7\.2099/)).toBeVisible();
  return id;
}

async function countEntries(dataDir: string, id: number, action: string): Promise<unknown> {
  const sql = "SELECT count(*)::int AS total FROM newsroom.audit_entry WHERE subject_id = $1 AND action = $2";
  const [row] = await ask(dataDir, sql, [String(id), action]);
  return row?.["total"];
}

test("what was planned while the house was down happens once at its next start, and the desk is told what could not", async ({
  browser,
}) => {
  const dataDir = folder();
  const first = await startServer({}, dataDir);
  const desk = await signIn(browser, first);
  const piece = buildPiece();
  const planned = await planPublication(desk, piece);
  const embargoed = await planPublication(desk, buildPiece());
  const ending = await planEnd(desk, buildPiece());
  first.process.kill("SIGKILL");
  // The moments come while nothing runs but the database that was left behind.
  const past = "now() - interval '1 minute'";
  await ask(dataDir, `UPDATE newsroom.article SET scheduled_for = ${past} WHERE id = ANY($1)`, [[planned, embargoed]]);
  const embargo = "2099-12-24T18:00+01:00";
  await ask(dataDir, "UPDATE newsroom.article SET embargo_until = $2 WHERE id = $1", [embargoed, embargo]);
  await ask(dataDir, `UPDATE newsroom.article SET take_down_for = ${past} WHERE id = $1`, [ending]);

  const second = await startServer({}, dataDir);
  const answer = async (id: number) => (await desk.request.get(`${second.url}/meldung/${id}`)).status();
  expect(await Promise.all([planned, embargoed, ending].map(answer))).toEqual([200, 404, 404]);
  const front = await (await desk.request.get(`${second.url}/`)).text();
  expect(front.split(piece.headline).length - 1).toBeGreaterThan(0);
  const again = await signIn(browser, second);
  await again.goto(`/redaktion/artikel/${embargoed}`);
  await expect(again.getByText(/^Die geplante Veröffentlichung ist gescheitert/)).toBeVisible();
  await expect(
    again.getByText(/gilt eine Sperrfrist bis 24\.12\.2099, 18\.00 Uhr \(Berlin\).*planen Sie ihn neu/),
  ).toBeVisible();
  await second.stop();
  expect(second.process.exitCode).toBe(0);
  expectNothingLeft(dataDir);

  const third = await startServer({}, dataDir);
  expect(await countEntries(dataDir, planned, "publish-article")).toBe(1);
  expect(await countEntries(dataDir, embargoed, "fail-schedule")).toBe(1);
  expect(await countEntries(dataDir, ending, "unpublish-article")).toBe(1);
  await third.stop();
  expectNothingLeft(dataDir);
});

test("twenty requests to publish at two instances at the same moment, and repeated ones, publish once", async ({
  browser,
}) => {
  const dataDir = folder();
  const one = await startServer({ AUTH_SECRET: SECRET }, dataDir);
  const other = await startServer({ AUTH_SECRET: SECRET, DEMO: "0", DATABASE_URL: databaseOf(dataDir) }, folder());
  const callers = [await signIn(browser, one), await signIn(browser, { url: other.url, dataDir })];
  const [desk] = callers;
  if (desk === undefined) throw new Error("Nobody is signed in");
  const piece = buildPiece();
  const articleId = await writePiece(desk, piece);
  const [row] = await ask(dataDir, "SELECT version FROM newsroom.article WHERE id = $1", [articleId]);
  const input = { articleId, version: Number(row?.["version"]) };
  const publish = (times: number) =>
    Promise.all(
      [one, other].flatMap(({ url }, at) =>
        Array.from({ length: times }, () => {
          const request = callers[at]?.request ?? desk.request;
          return callAction({ request, url }, "publishAction", input);
        }),
      ),
    );
  for (const answer of [...(await publish(10)), ...(await publish(2))]) expect(answer.ok).toBe(true);
  expect(await countEntries(dataDir, articleId, "publish-article")).toBe(1);
  expect(await ask(dataDir, "SELECT id FROM portal.article WHERE id = $1", [articleId])).toHaveLength(1);
  for (const { url } of [one, other]) {
    const page = await (await desk.request.get(`${url}/suche?q=${encodeURIComponent(piece.headline)}`)).text();
    expect(page).toContain(`/meldung/${articleId}-`);
    const feed = await (await desk.request.get(`${url}/feed`)).text();
    expect(feed.split("<item>").filter((item) => item.includes(`/meldung/${articleId}`))).toHaveLength(1);
  }
  await other.stop();
  await one.stop();
  expectNothingLeft(dataDir);
});
