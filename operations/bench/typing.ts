import type { Page } from "@playwright/test";
import type { Benchmark } from "./benchmark.ts";
import { beginDraft, type DeskUnderTest, openTab, prepareAtDesk } from "./desk-under-test.ts";
import { KEY_COUNT, recordKeys, typeOnce } from "./record-keys.ts";

const WORD_COUNT = 1_000;
/**
 * From the key to the picture that shows it, while an article of a thousand words is open: the server of this project on
 * a folder of its own, a real browser, two tabs that differ in the person's switch „Prüfungen“ alone.
 */
export const typingBenchmark: Benchmark = {
  name: "typing",
  title: `${KEY_COUNT} keys into a text of ${WORD_COUNT} words, keystroke to paint`,
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
