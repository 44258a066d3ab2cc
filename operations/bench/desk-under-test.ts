import { type Browser, chromium, type Page } from "@playwright/test";
import { browserProgram, browserSwitches } from "#e2e/browser-program.ts";
import { accountOf, freshFolder, type RunningServer, removeFolder, startServer } from "#e2e/running-server.ts";
import type { Comparison } from "./benchmark.ts";
import { takeDemoText } from "./demo-text.ts";

export type DeskUnderTest = { readonly browser: Browser; readonly server: RunningServer };

/** Runs the server of this project on a folder of its own and a real browser, and ends both behind the comparison. */
export async function prepareAtDesk(prepare: (desk: DeskUnderTest) => Promise<Comparison>): Promise<Comparison> {
  const dataDir = freshFolder();
  const server = await startServer({}, dataDir);
  const browser = await chromium.launch({ executablePath: browserProgram(), args: [...browserSwitches] });
  const close = async () => {
    await browser.close();
    await server.stop();
    removeFolder(dataDir);
  };
  try {
    return { ...(await prepare({ browser, server })), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A tab of its own, nobody signed in. */
export async function openTab({ browser, server }: DeskUnderTest): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, locale: "de-DE", timezoneId: "Europe/Berlin" });
  return context.newPage();
}

/** Signs an editor in and begins an article with so many words of the demo newsroom. */
export async function beginDraft(page: Page, desk: DeskUnderTest, wordCount: number): Promise<void> {
  await enter(page, desk, "editor");
  await page.goto("/redaktion/artikel/neu");
  await page.getByRole("button", { name: "Neuen Artikel beginnen" }).click();
  await page.waitForURL(/\/redaktion\/artikel\/\d+$/);
  await textOf(page).click();
  await page.evaluate(pasteParagraphs, takeDemoText(wordCount));
}

/** Runs in the page: a long text is pasted, not typed. */
function pasteParagraphs(paragraphs: readonly string[]): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/html", paragraphs.map((words) => `<p>${words}</p>`).join(""));
  const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(paste);
}

export async function enter(page: Page, { server }: DeskUnderTest, role: "editor" | "admin"): Promise<void> {
  const { email, password } = accountOf(server.dataDir, role);
  await page.goto("/anmelden");
  await page.getByLabel("E-Mail").fill(email);
  await page.getByLabel("Passwort", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await page.waitForURL("**/redaktion");
}

export function textOf(page: Page) {
  return page.getByRole("textbox", { name: "Text", exact: true });
}
