import type { Page } from "@playwright/test";
import { textOf } from "./desk-under-test.ts";

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

export const KEY_COUNT = bursts.join("").length;

/** Types all keys at the end of the text. @returns the time of each, in milliseconds */
export async function typeOnce(page: Page): Promise<readonly number[]> {
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
export function recordKeys(): void {
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
