import { type Browser, chromium, type Page } from "@playwright/test";
import { browserProgram, browserSwitches } from "#e2e/browser-program.ts";
import { accountOf, freshFolder, type RunningServer, removeFolder, startServer } from "#e2e/running-server.ts";

import type { Benchmark, Comparison } from "./benchmark.ts";
import { takeDemoText } from "./demo-text.ts";

const WORD_COUNT = 1_000;
/** As a practised writer types: words without a stop, then a moment in which the checks begin. In milliseconds. */
const BETWEEN_KEYS = 40;
const BETWEEN_BURSTS = 350;

/** Two hundred keys: what the rules object to, quotes and dashes that the typography takes up, names that are keywords. */
const bursts = [
  "Die Email an das BSI",
  ' kam "zeitnah" an - ',
  "sagte die Amtsleiter",
  "in am Montag. Der Ra",
  "t von Falkenbrück be",
  "schloss das Onlinezu",
  "gangsgesetz vor Ort ",
  "mit allen Stakeholde",
  "rn und ohne Bürger*i",
  "nnen im Ammertal zu ",
] as const;

const checksOff = "checks off";

/**
 * From the key to the picture that shows it, while an article of a thousand words is open: the server of this project on
 * a folder of its own, a real browser, two tabs that differ in the person's switch „Prüfungen“ alone.
 */
export const typingBenchmark: Benchmark = {
  name: "typing",
  title: `${bursts.join("").length} keys into a text of ${WORD_COUNT} words, keystroke to paint`,
  statistic: "p95",
  warmUpRounds: 1,
  rounds: 5,
  prepare,
};

async function prepare(): Promise<Comparison> {
  const dataDir = freshFolder();
  const server = await startServer({}, dataDir);
  const browser = await chromium.launch({
    executablePath: browserProgram(),
    args: [...browserSwitches],
  });
  const close = async () => {
    await browser.close();
    await server.stop();
    removeFolder(dataDir);
  };
  try {
    const [off, on] = [await openArticle(browser, server, "off"), await openArticle(browser, server, "on")];
    return {
      baseline: { label: checksOff, measure: () => typeOnce(off) },
      variants: [{ label: "all checks on", measure: () => typeOnce(on) }],
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A new article with a thousand words of the demo newsroom, in a browser that remembers the switch so. */
async function openArticle(browser: Browser, server: RunningServer, checks: "on" | "off"): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, locale: "de-DE", timezoneId: "Europe/Berlin" });
  await context.addInitScript((state) => localStorage.setItem("dachzeile-checks", state), checks);
  const page = await context.newPage();
  const { email, password } = accountOf(server.dataDir, "editor");
  await page.goto("/anmelden");
  await page.getByLabel("E-Mail").fill(email);
  await page.getByLabel("Passwort", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await page.waitForURL("**/redaktion");
  await page.goto("/redaktion/artikel/neu");
  await page.getByRole("button", { name: "Neuen Artikel beginnen" }).click();
  await page.waitForURL(/\/redaktion\/artikel\/\d+$/);
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  await text.click();
  for (const [index, paragraph] of takeDemoText(WORD_COUNT).entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await page.keyboard.insertText(paragraph);
  }
  await page.keyboard.press("Enter");
  await page.evaluate(recordKeys);
  return page;
}

async function typeOnce(page: Page): Promise<readonly number[]> {
  await page.bringToFront();
  await page.getByRole("textbox", { name: "Text", exact: true }).focus();
  await page.keyboard.press("Control+End");
  await page.evaluate(() => {
    window.keyDurations = [];
  });
  for (const burst of bursts) {
    await page.keyboard.type(burst, { delay: BETWEEN_KEYS });
    await page.waitForTimeout(BETWEEN_BURSTS);
  }
  return page.evaluate(() => window.keyDurations ?? []);
}

declare global {
  interface Window {
    keyDurations?: number[];
  }
}

/** Runs in the page: the time from a key's event to the first task behind the frame that shows it, in milliseconds. */
function recordKeys(): void {
  document.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.keyDurations?.push(performance.now() - timeStamp);
        channel.port2.postMessage(null);
      });
    },
    { capture: true },
  );
}
