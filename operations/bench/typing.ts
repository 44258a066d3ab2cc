import type { Page } from "@playwright/test";
import type { Benchmark } from "./benchmark.ts";
import { beginDraft, type DeskUnderTest, openTab, prepareAtDesk, textOf } from "./desk-under-test.ts";

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
  prepare: () => prepareAtDesk(prepare),
};

async function prepare(desk: DeskUnderTest) {
  const [off, on] = [await openArticle(desk, "off"), await openArticle(desk, "on")];
  return {
    baseline: { label: "checks off", measure: () => typeOnce(off) },
    variants: [{ label: "all checks on", measure: () => typeOnce(on) }],
  };
}

/** In a browser that remembers the switch so. */
async function openArticle(desk: DeskUnderTest, checks: "on" | "off"): Promise<Page> {
  const page = await openTab(desk);
  await page.addInitScript((state) => localStorage.setItem("dachzeile-checks", state), checks);
  await beginDraft(page, desk, WORD_COUNT);
  await page.keyboard.press("Enter");
  await page.evaluate(recordKeys);
  return page;
}

async function typeOnce(page: Page): Promise<readonly number[]> {
  await page.bringToFront();
  await textOf(page).focus();
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
