import { expect, test } from "@playwright/test";
import { writeText } from "#newsroom/working-copy/article-document.ts";
import { readPostgresRecord } from "#operations/database/embedded-postgres.ts";
import { processesIn, signalTo } from "../processes.ts";
import { removeFolder } from "../running-server.ts";
import { ask, type DeskBehindProxy, expectWholeDocuments, openDesk, writeBesides } from "./desk-behind-proxy.ts";

/** The long form is `npm run endurance`. */
const isLong = process.env["ENDURANCE"] === "long";
const EDITS = isLong ? 300 : 30;
const KILLS = isLong ? 15 : 2;

let desk: DeskBehindProxy;

test.afterEach(async () => {
  await desk.proxy.close();
  signalTo(processesIn(desk.dataDir), "SIGKILL");
  removeFolder(desk.dataDir);
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The number that stands in the stored headline. */
async function storedCount(articleId: number): Promise<number> {
  const [row] = await ask(desk, `SELECT headline FROM newsroom.article WHERE id = ${articleId}`);
  return Number(/\d+/.exec(String(row?.["headline"]))?.[0] ?? 0);
}

test("what was told to be stored is there after every kill -9 of the server and of its database", async ({
  browser,
}) => {
  test.setTimeout(isLong ? 1_200_000 : 240_000);
  desk = await openDesk();
  const writer = await writeBesides(desk, await desk.signIn(browser));
  const counts = { written: 0, told: 0 };
  let isWriting = true;
  const writing = (async () => {
    for (let count = 1; count <= EDITS && isWriting; count += 1) {
      writeText(writer.document, "headline", `Zähler ${count}`);
      counts.written = count;
      await pause(Math.random() * 120);
      if (count % 4 !== 0) continue;
      await writer.stored();
      counts.told = count;
    }
  })();

  for (let kill = 0; kill < KILLS; kill += 1) {
    await pause(300 + Math.random() * 1_500);
    // Nothing goes on its way anew before the disk was looked at.
    desk.proxy.block();
    const told = counts.told;
    const database = kill % 2 === 0 ? readPostgresRecord(desk.dataDir)?.server.pid : undefined;
    for (const pid of [desk.server().process.pid, database]) if (pid !== undefined) process.kill(pid, "SIGKILL");
    await desk.restart();
    expect(await storedCount(writer.articleId)).toBeGreaterThanOrEqual(told);
    await expectWholeDocuments(desk);
    desk.proxy.unblock();
  }
  await writing;
  isWriting = false;
  await writer.stored();
  expect(await storedCount(writer.articleId)).toBe(counts.written);
  expect(counts.written).toBe(EDITS);
  await expectWholeDocuments(desk);
  writer.close();
});
