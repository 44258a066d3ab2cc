import type { Benchmark } from "./benchmark.ts";
import { beginDraft, type DeskUnderTest, openTab, prepareAtDesk } from "./desk-under-test.ts";
import { recordKeys, typeOnce } from "./record-keys.ts";

const SHORT = 200;
const LONG = 20_000;

/** From the key to the picture that shows it, in a long text beside a short one: both shared documents, checks on. */
export const longTextBenchmark: Benchmark = {
  name: "long-text",
  title: `keystroke to paint in a text of ${LONG.toLocaleString("en")} words beside one of ${SHORT}`,
  statistic: "p95",
  warmUpRounds: 1,
  rounds: 5,
  prepare: () => prepareAtDesk(prepare),
};

async function prepare(desk: DeskUnderTest) {
  const [short, long] = [await openText(desk, SHORT), await openText(desk, LONG)];
  return {
    baseline: { label: `${SHORT} words`, measure: () => typeOnce(short) },
    variants: [{ label: `${LONG.toLocaleString("en")} words`, measure: () => typeOnce(long) }],
  };
}

async function openText(desk: DeskUnderTest, wordCount: number) {
  const page = await openTab(desk);
  await beginDraft(page, desk, wordCount);
  await page.keyboard.press("Enter");
  await page.evaluate(recordKeys);
  return page;
}
