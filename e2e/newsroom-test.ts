import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { accountOf, removeFolder, startServer } from "./running-server.ts";

type Role = "author" | "editor" | "admin";

/** Where a server answers, and the folder that it works in. */
export type House = { readonly url: string; readonly dataDir: string };

export type Newsroom = House & {
  /** A page of somebody of this role, signed in; each call is another browser. */
  readonly signIn: (role: Role) => Promise<Page>;
  /** A page of somebody whom we do not know. */
  readonly stranger: () => Promise<Page>;
};

const START_TIMEOUT_MS = 250_000;

/** A server that runs already, for whoever writes a test: E2E_URL and E2E_DATA_DIR name it. */
export function findRunningHouse(): House | null {
  const { E2E_URL: url, E2E_DATA_DIR: dataDir } = process.env;
  return url === undefined || dataDir === undefined ? null : { url, dataDir };
}

/** Tests that need the newsroom: `newsroom.signIn("editor")` gives a browser at the desk. */
export const test = base.extend<{ house: House; newsroom: Newsroom }, { sharedHouse: House }>({
  // One server with the demo for all files of a worker, so that workers never meet in one house.
  sharedHouse: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const running = findRunningHouse();
      if (running !== null) return use(running);
      const server = await startServer();
      await use({ url: server.url, dataDir: server.dataDir });
      await server.stop();
      removeFolder(server.dataDir);
    },
    { scope: "worker", timeout: START_TIMEOUT_MS },
  ],
  // A file that changes the whole house replaces it by one of its own.
  house: async ({ sharedHouse }, use) => use(sharedHouse),
  newsroom: async ({ browser, house: { url, dataDir } }, use) => {
    const contexts: BrowserContext[] = [];
    const open = async (): Promise<Page> => {
      const context = await browser.newContext({ baseURL: url, locale: "de-DE", timezoneId: "Europe/Berlin" });
      contexts.push(context);
      return context.newPage();
    };
    await use({
      url,
      dataDir,
      stranger: open,
      signIn: async (role) => {
        const page = await open();
        await enterAgain(page, url, accountOf(dataDir, role));
        return page;
      },
    });
    for (const context of contexts) await context.close();
  },
});

type Cookies = Parameters<BrowserContext["addCookies"]>[0];

/** Sessions of this worker by the server and the address of the account. */
const sessions = new Map<string, Cookies>();

/** With the session of an earlier test where it still counts: signing in is the longest way of most tests. */
async function enterAgain(page: Page, url: string, account: { email: string; password: string }): Promise<void> {
  const key = `${url} ${account.email}`;
  await page.context().addCookies(sessions.get(key) ?? []);
  if (sessions.has(key)) await page.goto("/redaktion");
  if (!page.url().endsWith("/redaktion")) await enterDesk(page, account);
  sessions.set(key, await page.context().cookies());
}

/** Signs in by the form, as a person does. */
export async function enterDesk(page: Page, account: { email: string; password: string }): Promise<void> {
  await page.goto("/anmelden");
  await page.getByLabel("E-Mail").fill(account.email);
  await page.getByLabel("Passwort", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await page.waitForURL("**/redaktion");
}
