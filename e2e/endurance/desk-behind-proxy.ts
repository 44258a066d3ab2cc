import { type Browser, expect, type Page } from "@playwright/test";
import { COLLABORATION_PATH } from "#newsroom/collaboration/protocol.ts";
import { checkDocument } from "#newsroom/working-copy/check-document.ts";
import { documentOf } from "#newsroom/working-copy/open-working-copy.ts";
import { readPostgresRecord } from "#operations/database/embedded-postgres.ts";
import { runSql } from "#operations/database/postgres-session.ts";
import { openWriter, type SharedWriter } from "../../test/shared-writer.ts";
import { createAccount } from "../newsroom-command.ts";
import { enterDesk } from "../newsroom-test.ts";
import { freshFolder, type RunningServer, startServer } from "../running-server.ts";
import { beginPiece } from "../written-piece.ts";
import { TcpProxy } from "./tcp-proxy.ts";

/** A newsroom without the demo that is reached through a proxy, and can be killed and started again behind it. */
export type DeskBehindProxy = {
  readonly url: string;
  readonly dataDir: string;
  readonly proxy: TcpProxy;
  readonly server: () => RunningServer;
  /** Starts the server again, with the same folder, behind the same address. */
  restart(): Promise<void>;
  /** A page of a new editor, signed in. */
  signIn(browser: Browser): Promise<Page>;
  close(): Promise<void>;
};

/** @param databaseUrl of a rented database for the command line, which waits for it alone: through no proxy of ours */
export async function openDesk(settings: NodeJS.Dict<string> = {}, databaseUrl = ""): Promise<DeskBehindProxy> {
  const dataDir = freshFolder();
  let server = await startServer({ DEMO: "0", ...settings }, dataDir);
  const proxy = await TcpProxy.open(Number(new URL(server.url).port));
  const url = `http://localhost:${proxy.port}`;
  return {
    url,
    dataDir,
    proxy,
    server: () => server,
    async restart() {
      server = await startServer({ DEMO: "0", ...settings }, dataDir);
      proxy.target = Number(new URL(server.url).port);
    },
    async signIn(browser) {
      const context = await browser.newContext({ baseURL: url, locale: "de-DE", timezoneId: "Europe/Berlin" });
      const page = await context.newPage();
      await enterDesk(page, createAccount(dataDir, "editor", databaseUrl));
      return page;
    },
    async close() {
      await proxy.close();
      await server.stop();
    },
  };
}

/** Begins a piece in the browser. @returns a writer in the same document and name, without a browser around it */
export async function writeBesides(desk: DeskBehindProxy, page: Page): Promise<SharedWriter & { articleId: number }> {
  const articleId = await beginPiece(page);
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const [account] = await ask(desk, `SELECT created_by_id AS id FROM newsroom.article WHERE id = ${articleId}`);
  const place = { articleId, epoch: 1, userId: String(account?.["id"]), cookie, origin: desk.url };
  const writer = openWriter({ url: `${desk.url.replace("http", "ws")}${COLLABORATION_PATH}`, ...place });
  await writer.synced();
  return { ...writer, articleId };
}

export function ask(desk: Pick<DeskBehindProxy, "dataDir">, sql: string) {
  const url = readPostgresRecord(desk.dataDir)?.url;
  if (url === undefined) throw new Error("The server's database does not run");
  return runSql(url, (query) => query(sql));
}

/** Every stored document can be read, fits the schema, and says what the article's row says. */
export async function expectWholeDocuments(desk: DeskBehindProxy): Promise<void> {
  const rows = await ask(
    desk,
    "SELECT article.headline, article.body, working_copy.state FROM newsroom.working_copy JOIN newsroom.article ON article.id = article_id",
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { headline, body, state } of rows) {
    const checked = checkDocument(documentOf(state as Uint8Array));
    expect(checked.ok).toBe(true);
    if (checked.ok) expect([checked.content.headline, checked.content.body]).toEqual([headline, body]);
  }
}
