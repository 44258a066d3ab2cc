import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { hasErrorCode } from "#lib/errors.ts";
import {
  type EmbeddedPostgres,
  readPostgresRecord,
  startEmbeddedPostgres,
} from "#operations/database/embedded-postgres.ts";
import { preparePostgresHome } from "#operations/database/postgres-home.ts";
import { runSql } from "#operations/database/postgres-session.ts";
import { processesIn, signalTo } from "../processes.ts";
import { freshFolder, removeFolder } from "../running-server.ts";
import { beginPiece } from "../written-piece.ts";
import { type DeskBehindProxy, openDesk } from "./desk-behind-proxy.ts";
import { TcpProxy } from "./tcp-proxy.ts";

let provider: string;
let postgres: EmbeddedPostgres;
let wire: TcpProxy;
let desk: DeskBehindProxy;

const quiet = () => undefined;
const portOf = (url: string) => Number(new URL(url).port);

/** A newsroom on a database that somebody else runs, so that it can be ended and started again under it. */
async function open(folder: string): Promise<void> {
  test.setTimeout(240_000);
  provider = folder;
  postgres = await startEmbeddedPostgres(provider, quiet);
  wire = await TcpProxy.open(portOf(postgres.url));
  const url = Object.assign(new URL(postgres.url), { port: String(wire.port) }).href;
  desk = await openDesk({ DATABASE_URL: url }, postgres.url);
}

test.afterEach(async () => {
  await desk.close();
  await wire.close();
  await postgres.stop();
  for (const folder of [provider, desk.dataDir]) {
    signalTo(processesIn(folder), "SIGKILL");
  }
  removeFolder(desk.dataDir);
});

const state = (page: Page) => page.getByRole("group", { name: "Speicherstand" });

async function storedText(articleId: number): Promise<string> {
  const sql = `SELECT body_text FROM newsroom.article WHERE id = ${articleId}`;
  const [row] = await runSql(postgres.url, (query) => query(sql));
  return String(row?.["body_text"]);
}

test("a database that ends in the middle of its work, and comes back, costs no word", async ({ browser }) => {
  await open(freshFolder());
  const page = await desk.signIn(browser);
  const id = await beginPiece(page);
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  await text.click();
  await page.keyboard.type("Davor. ");
  await expect(state(page)).toHaveText("Gespeichert");
  const server = readPostgresRecord(provider)?.server.pid ?? 0;
  await page.keyboard.type("Währenddessen. ");
  // „Immediate shutdown“: as at the end of the power.
  process.kill(server, "SIGQUIT");
  await page.keyboard.type("Danach.");
  await expect(state(page)).toHaveText("Server speichert verzögert – lokal gesichert");
  // Whoever comes back now is not let in, and comes again.
  desk.proxy.cut();
  await expect(state(page)).toHaveText("Offline – lokal gesichert", { timeout: 40_000 });
  postgres = await startEmbeddedPostgres(provider, quiet);
  wire.target = portOf(postgres.url);
  await expect(state(page)).toHaveText("Gespeichert", { timeout: 30_000 });
  expect(await storedText(id)).toBe("Davor. Währenddessen. Danach.");
  await page.context().close();
  removeFolder(provider);
});

// Only root may make a disk that is small enough to be filled.
if (process.getuid?.() === 0) {
  test("a full disk is told, costs no word, and is over when there is room again", async ({ browser }) => {
    const folder = freshFolder();
    // Wherever the database lies: below a folder that only root may enter it is elsewhere.
    const disk = path.dirname(preparePostgresHome(folder, quiet).cluster);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=160m,mode=0755", "tmpfs", disk]);
    let giveBack = () => {};
    try {
      await open(folder);
      const page = await desk.signIn(browser);
      const id = await beginPiece(page);
      const text = page.getByRole("textbox", { name: "Text", exact: true });
      await text.click();
      await page.keyboard.type("Davor. ");
      await expect(state(page)).toHaveText("Gespeichert");
      giveBack = keepFull(disk);
      // So long and so various that the database needs room for it, however it packs.
      const long = randomBytes(300_000).toString("base64").replace(/[+/=]/g, " ");
      await page.evaluate((words) => document.execCommand("insertText", false, words), long);
      await expect(state(page)).toHaveText("Server speichert verzögert – lokal gesichert", { timeout: 60_000 });
      giveBack();
      await expect(state(page)).toHaveText("Gespeichert", { timeout: 60_000 });
      expect((await storedText(id)).length).toBe(`Davor. ${long}`.length);
      await page.context().close();
    } finally {
      giveBack();
      await postgres.stop();
      execFileSync("umount", ["-l", disk]);
      removeFolder(folder);
    }
  });
}

/** How often it is looked whether a disk has room again, in milliseconds. */
const LOOK_MS = 50;

/** Takes all but a few kilobytes of a disk, and what the database gives back meanwhile. @returns gives everything back */
function keepFull(disk: string): () => void {
  const files: string[] = [];
  const fill = () => {
    const { bavail, bsize } = statfsSync(disk);
    const room = bavail * bsize - 64 * 1024;
    if (room <= 0) return;
    const file = path.join(disk, `voll-${files.length}`);
    files.push(file);
    try {
      writeFileSync(file, Buffer.alloc(room), { mode: 0o600 });
    } catch (error) {
      // The database was quicker.
      if (!hasErrorCode(error, "ENOSPC")) throw error;
    }
  };
  fill();
  const filling = setInterval(fill, LOOK_MS);
  return () => {
    clearInterval(filling);
    for (const file of files.splice(0)) rmSync(file);
  };
}
