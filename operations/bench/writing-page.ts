import type { Locator, Page } from "@playwright/test";
import type { Benchmark } from "./benchmark.ts";
import { beginDraft, type DeskUnderTest, openTab, prepareAtDesk, textOf } from "./desk-under-test.ts";

const WORD_COUNT = 1_000;

/**
 * From the call of an address, with an empty cache, to the first key that shows: how long an editor waits before writing
 * can begin, beside the lightest page of the desk with a field, which takes keys before any script has run.
 */
export const writingPageBenchmark: Benchmark = {
  name: "writing-page",
  title: `from a cold cache to the first key in a draft of ${WORD_COUNT} words`,
  statistic: "median",
  warmUpRounds: 2,
  rounds: 9,
  prepare: () => prepareAtDesk(prepare),
};

async function prepare(desk: DeskUnderTest) {
  const signIn = await openTab(desk);
  await signIn.goto("/anmelden");
  const writing = await openTab(desk);
  await beginDraft(writing, desk, WORD_COUNT);
  for (const page of [signIn, writing]) await switchCacheOff(page);
  return {
    baseline: { label: "sign-in page", measure: () => untilKeys(signIn, signIn.getByLabel("E-Mail")) },
    variants: [
      {
        label: "writing page",
        measure: async () => {
          await save(writing);
          return untilKeys(writing, textOf(writing));
        },
      },
    ],
  };
}

async function switchCacheOff(page: Page): Promise<void> {
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.setCacheDisabled", { cacheDisabled: true });
}

/** Unsaved text would ask before it lets the page go. */
async function save(page: Page): Promise<void> {
  await page.keyboard.press("Control+s");
  await page
    .getByRole("group", { name: "Speicherstand" })
    .filter({ hasText: /^Gespeichert$/ })
    .waitFor();
}

async function untilKeys(page: Page, field: Locator): Promise<readonly number[]> {
  await page.bringToFront();
  const mark = nextMark();
  const begin = performance.now();
  await page.goto(page.url(), { waitUntil: "commit" });
  await field.pressSequentially(mark);
  await page.waitForFunction((sign) => {
    const focused = document.activeElement;
    const shown = focused instanceof HTMLInputElement ? focused.value : focused?.textContent;
    return shown?.includes(sign) === true;
  }, mark);
  return [performance.now() - begin];
}

/** A letter that stands in no text of ours, another one each time: drafts keep those of the rounds before. */
const nextMark = (() => {
  let code = "α".charCodeAt(0);
  return () => String.fromCharCode(code++);
})();
