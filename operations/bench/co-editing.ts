import type { Page } from "@playwright/test";
import type { Benchmark } from "./benchmark.ts";
import { beginDraft, type DeskUnderTest, enter, openTab, prepareAtDesk, textOf } from "./desk-under-test.ts";

const WORDS = 1_000;
const KEYS = 40;
/** As somebody types who thinks; in milliseconds. */
const BETWEEN_KEYS = 120;

declare global {
  interface Window {
    lettersSeen?: number[];
  }
}

/** From the key in one browser to the letter in another's text, beside the letter in one's own. */
export const coEditingBenchmark: Benchmark = {
  name: "co-editing",
  title: `from the key to the letter in the text, ${WORDS.toLocaleString("en")} words, two browsers on one article`,
  statistic: "median",
  warmUpRounds: 1,
  rounds: 7,
  prepare: () => prepareAtDesk(prepare),
};

async function prepare(desk: DeskUnderTest) {
  const writer = await openTab(desk);
  await beginDraft(writer, desk, WORDS);
  await writer
    .getByRole("group", { name: "Speicherstand" })
    .filter({ hasText: /^Gespeichert$/ })
    .waitFor();
  const reader = await openTab(desk);
  await enter(reader, desk, "admin");
  await reader.goto(writer.url());
  await textOf(reader).waitFor();
  await writer.keyboard.press("Control+End");
  for (const page of [writer, reader]) await page.evaluate(watchLetters);
  return {
    baseline: { label: "the writer's own text", measure: async () => (await typeKeys(writer, reader)).own },
    variants: [{ label: "the other's text", measure: async () => (await typeKeys(writer, reader)).other }],
  };
}

/** Times from key to letter, in milliseconds; both pages read the clock of the same machine. */
async function typeKeys(writer: Page, reader: Page): Promise<{ own: number[]; other: number[] }> {
  for (const page of [writer, reader]) {
    await page.evaluate(() => {
      window.lettersSeen = [];
    });
  }
  const begun: number[] = [];
  for (let key = 0; key < KEYS; key += 1) {
    begun.push(await writer.evaluate(() => performance.timeOrigin + performance.now()));
    await writer.keyboard.press("x");
    await writer.waitForTimeout(BETWEEN_KEYS);
  }
  const seenBy = async (page: Page) => {
    await page.waitForFunction((count) => (window.lettersSeen?.length ?? 0) >= count, KEYS);
    const seen = await page.evaluate(() => window.lettersSeen ?? []);
    return begun.map((from, key) => (seen[key] ?? Number.NaN) - from);
  };
  return { own: await seenBy(writer), other: await seenBy(reader) };
}

/** Runs in the page: the moment at which each further letter stands in the text. */
function watchLetters(): void {
  const text = document.querySelector('[role="textbox"][aria-multiline="true"]');
  if (text === null) return;
  const count = () => text.textContent?.length ?? 0;
  let known = count();
  new MutationObserver(() => {
    const now = performance.timeOrigin + performance.now();
    for (const present = count(); known < present; known += 1) window.lettersSeen?.push(now);
  }).observe(text, { subtree: true, childList: true, characterData: true });
}
