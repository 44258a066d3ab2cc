import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { accountOf } from "./running-server.ts";

type Role = "author" | "editor" | "admin";

/** Where a server answers, and the folder that it works in. */
export type House = { readonly url: string; readonly dataDir: string };

type Newsroom = House & {
  /** A page of somebody of this role, signed in; each call is another browser. */
  readonly signIn: (role: Role) => Promise<Page>;
  /** A page of somebody whom we do not know. */
  readonly stranger: () => Promise<Page>;
};

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is missing; the tests run through "npm test" or "npx playwright test"`);
  return value;
}

/** Tests that need the newsroom: `newsroom.signIn("editor")` gives a browser at the desk. */
export const test = base.extend<{ house: House; newsroom: Newsroom }>({
  // The server that all tests share; a file that changes the whole house replaces it by one of its own.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  house: async ({}, use) => use({ url: setting("E2E_URL"), dataDir: setting("E2E_DATA_DIR") }),
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
        await enterDesk(page, accountOf(dataDir, role));
        return page;
      },
    });
    for (const context of contexts) await context.close();
  },
});

/** Signs in by the form, as a person does. */
export async function enterDesk(page: Page, account: { email: string; password: string }): Promise<void> {
  await page.goto("/anmelden");
  await page.getByLabel("E-Mail").fill(account.email);
  await page.getByLabel("Passwort", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await page.waitForURL("**/redaktion");
}
